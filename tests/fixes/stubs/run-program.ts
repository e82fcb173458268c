import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { send, stubModules, type Handlers } from "./stub-modules.js";
import { newWorld, type World } from "./world.js";

/** A function of a program that is called, and how. */
export interface CalledEntry {
  readonly host: string;
  readonly file: string;
  readonly name: string;
}

/** A program that can run. */
export interface RunnableProgram {
  readonly files: Readonly<Record<string, string>>;
  readonly entries: readonly CalledEntry[];
}

/** In what circumstances it runs. */
export interface Circumstances {
  readonly calls: number;
  readonly concurrent: boolean;
  /** The value of `ADDRESS` while the modules load, at the first call, and from then on. */
  readonly environment: readonly [load: string | undefined, first: string | undefined, later: string];
  readonly failures: number;
}

/** What can be seen of a run. */
export interface Observed {
  readonly loadError: string | undefined;
  /** The result of each call, or its error. */
  readonly results: readonly string[];
  readonly requests: readonly string[];
  readonly printed: readonly string[];
  readonly connections: number;
}

/** Runs a program against stubs of its libraries. */
export async function runProgram(program: RunnableProgram, circumstances: Circumstances): Promise<Observed> {
  const { calls, concurrent, environment, failures } = circumstances;
  const [atLoad, first, later] = environment;
  const world = newWorld({ ADDRESS: atLoad }, failures);
  const results: string[] = [];
  let loadError: string | undefined;
  try {
    const { call, early } = load(program, world);
    world.env["ADDRESS"] = first;
    for (const entry of program.entries) {
      const inputs = Array.from({ length: calls }, (_, id) => ({ id, key: `k${id % 2}`, flag: id % 4 !== 3 }));
      if (concurrent) results.push(...(await Promise.all(inputs.map((input) => settled(call(entry, input))))));
      else
        for (const input of inputs) {
          results.push(await settled(call(entry, input)));
          if (world.env["ADDRESS"] === undefined) world.env["ADDRESS"] = later;
        }
    }
    const files = new Set(program.entries.map(({ file }) => file));
    for (const file of files) results.push(await settled(early(file)));
  } catch (error) {
    loadError = String(error);
  }
  const { requests, printed, connections } = world;
  return {
    loadError,
    results,
    requests: requests.toSorted(),
    printed: printed.toSorted(),
    connections: connections.size,
  };
}

async function settled(result: Promise<unknown>): Promise<string> {
  try {
    return withoutNames(`returned ${JSON.stringify(await result)}`);
  } catch (error) {
    return withoutNames(`threw ${String(error)}`);
  }
}

/** An error without the names of variables, which a repair may change. */
function withoutNames(text: string): string {
  return text.replaceAll(/\(reading '[^']*'\)|(?<=access )'\w+'/g, "");
}

interface Loaded {
  readonly call: (entry: CalledEntry, input: object) => Promise<unknown>;
  /** What a file computed while it was loaded. */
  readonly early: (file: string) => Promise<unknown>;
}

function load({ files, entries }: RunnableProgram, world: World): Loaded {
  const handlers: Handlers = new Map();
  const library = stubModules(world, handlers);
  const modules = new Map<string, Record<string, (input: object) => unknown>>();
  const globals = globalsOf(world);
  const requireFrom =
    (from: string) =>
    (specifier: string): unknown =>
      specifier.startsWith(".") ? loaded(resolved(join(dirname(from), specifier), files)) : library(specifier);
  const loaded = (file: string): Record<string, (input: object) => unknown> => {
    const known = modules.get(file);
    if (known) return known;
    const module = { exports: {} };
    modules.set(file, module.exports);
    const run = compiled(files[file]!, file);
    run(requireFrom(file), module, module.exports, ...Object.values(globals));
    modules.set(file, module.exports);
    return module.exports;
  };
  for (const { file } of entries) loaded(file);
  return {
    call: (entry, input) => called(entry, input, loaded(entry.file), handlers),
    early: async (file) => loaded(file)["early"],
  };
}

function resolved(path: string, files: Readonly<Record<string, string>>): string {
  const found = [path, path.replace(/\.js$/, ".ts"), `${path}.ts`].find((one) => one in files);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
}

async function called(
  { host, name }: CalledEntry,
  input: object,
  exports: Record<string, (input: object) => unknown>,
  handlers: Handlers,
): Promise<unknown> {
  if (host === "express") {
    let answer: unknown;
    await handlers.get(name)!({ body: input }, { json: (value: unknown) => (answer = value) });
    return answer;
  }
  if (host === "route") return exports[name]!({ json: async () => input });
  return exports[name]!(input);
}

/** What programs find without importing it. */
function globalsOf(world: World): Record<string, unknown> {
  const print = (...parts: readonly unknown[]) => void world.printed.push(parts.map(String).join(" "));
  return {
    process: { env: world.env },
    console: { log: print, error: print },
    fetch: (...args: readonly unknown[]) => send("fetch", args, world),
    Response: { json: (value: unknown) => value },
    globalThis: {},
  };
}

type Compiled = (...parameters: readonly unknown[]) => void;

const COMPILED = new Map<string, Compiled>();
const MOST_COMPILED = 500;

/** A module as a function of what it finds around it: most files of a program are the same before and after a repair. */
function compiled(text: string, file: string): Compiled {
  const known = COMPILED.get(text);
  if (known) return known;
  const code = /^(?:import|export) /m.test(text) ? transpiled(text, file) : text.replace(/^#!.*/, "");
  const parameters = ["require", "module", "exports", ...Object.keys(globalsOf(newWorld({})))];
  const run = new Function(...parameters, `"use strict";${code}`) as Compiled;
  if (COMPILED.size >= MOST_COMPILED) COMPILED.clear();
  COMPILED.set(text, run);
  return run;
}

function transpiled(text: string, fileName: string): string {
  const { outputText } = ts.transpileModule(text, {
    fileName,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2023,
      esModuleInterop: true,
      isolatedModules: true,
    },
  });
  return outputText;
}
