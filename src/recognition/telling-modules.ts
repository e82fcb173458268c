/**
 * Which modules of the program may give something, told by their texts: what decides whether any of them is parsed.
 *
 * A module may when it mentions what the question is about, or imports one that may, over at most {@link MOST_IMPORTS}
 * modules on the way and {@link MOST_MODULES} in all.
 */
import type { Library } from "../catalogue/library-schema.js";
import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import type { Program } from "../project/program.js";
import { pathInProgram, programOf } from "../project/programs.js";
import { GLOBAL } from "../resolution/qualified-name.js";
import { mayGiveOn } from "../syntax/exports-in-text.js";
import { catalogueOf, namesEntryOf } from "./catalogue-of.js";

/** A wrapper of a wrapper of a wrapper, behind a barrel each. */
const MOST_IMPORTS = 5;
const MOST_MODULES = 100;

/** What a module shows without being parsed. */
interface ModuleText {
  readonly text: string;
  readonly specifiers: readonly string[];
}

/**
 * Makes a question about modules, whose answers are remembered for each program.
 * @param mentions whether the text of a module mentions what the question is about
 * @param leadsOn whether what a module imports matters as well
 * @returns whether the module that a specifier in a file leads to may give it; no for what is not of the program
 */
export function modulesThat(
  mentions: (module: ModuleText, file: LintedFile) => boolean,
  leadsOn: (module: ModuleText) => boolean = () => true,
): (specifier: string, file: LintedFile) => boolean {
  const answers = memoiseByKey((_program: Program) => new Map<string, boolean>());
  const looks = memoiseByKey((_program: Program) => new Map<string, Look>());
  return (specifier, file) => {
    const program = specifier === GLOBAL ? undefined : programOf(file);
    const path = program?.resolve(specifier, pathInProgram(file));
    if (!program || path === undefined) return false;
    const look = (at: string): Look => {
      const module = { text: program.textOf(at) ?? "", specifiers: program.specifiersOf(at) };
      return { mentions: mentions(module, file), next: leadsOn(module) ? program.importsOf(at) : [] };
    };
    const known = answers(program);
    const answer = known.get(path) ?? getsTo(path, remembered(looks(program), look));
    known.set(path, answer);
    return answer;
  };
}

/** What one look at a module tells for a question. */
interface Look {
  readonly mentions: boolean;
  /** The modules that may give what this one is asked for. */
  readonly next: readonly string[];
}

function remembered<Value>(known: Map<string, Value>, find: (key: string) => Value): (key: string) => Value {
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** Looks through a module and what it imports, the nearest first. */
function getsTo(path: string, lookAt: (path: string) => Look): boolean {
  const distances = new Map([[path, 0]]);
  for (const [at, distance] of distances) {
    const { mentions, next } = lookAt(at);
    if (mentions) return true;
    for (const further of distance < MOST_IMPORTS ? next : []) {
      if (distances.size === MOST_MODULES) break;
      if (!distances.has(further)) distances.set(further, distance + 1);
    }
  }
  return false;
}

/** Whether one of the specifiers leads to a library that `matters`. */
export function importsAnyOf(
  specifiers: readonly string[],
  file: LintedFile,
  matters: (library: Library) => boolean,
): boolean {
  return specifiers.some((specifier) => catalogueOf(file).librariesOf(canonicalModule(specifier)).some(matters));
}

/** Whether a module of the program may give clients. */
export const mayGiveClients = modulesThat(({ text, specifiers }, file) =>
  importsAnyOf(specifiers, file, (library) => mayGiveClientOf(library, text)),
);

/** Whether a text that imports a library may have a client of it: it names what makes one, or the library exports one. */
export function mayGiveClientOf({ clients, state, ending }: Library, text: string): boolean {
  return (state ?? ending) !== undefined || namesEntryOf(clients, text);
}

/** Whether a module of the program may make clients, or give on what makes them: it, or one that it gives on or extends, imports their library. */
export const mayMakeClients = modulesThat(
  ({ text, specifiers }, file) => importsAnyOf(specifiers, file, ({ clients }) => namesEntryOf(clients, text)),
  ({ text }) => mayGiveOn(text),
);
