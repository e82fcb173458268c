import { posix } from "node:path";
import { GAP } from "./specifiers.js";

/** The folder of a module, or that of the process, as code names them. */
const BASE = String.raw`(?:(\b_{0,2}dirname\b|\bimport\.meta\.dir(?:name)?\b|\b(?:path\.)?dirname\(\s*fileURLToPath\(\s*import\.meta\.url\s*\)\s*\))|\bprocess\.cwd\(\))`;
/** `join(__dirname, "a", "b"`, `__dirname + "/a"` and the template `${__dirname}/a`: a path from a known folder. */
const JOINED = new RegExp(
  String.raw`\b(?:join|resolve)\(\s*${BASE}((?:\s*,\s*["'\x60][^"'\x60\n$]*["'\x60](?=\s*[,)]))+)`,
  "g",
);
const ADDED = new RegExp(
  String.raw`${BASE}(?:\s*\+\s*["'\x60]([^"'\x60\n$]*)|\}([^\x60\n$]*))(["'\x60]?\s*\+|\$)?`,
  "g",
);
/** A call that loads a module, up to its argument. */
const LOAD = new RegExp(String.raw`(?<![.\w$])(?:import|require|require\.resolve)\s{0,9}\(${GAP}`, "g");
/** A call that a bundler replaces by the modules of a folder. */
const BUNDLED = /\b(?:import\.meta\.glob\w*|require\.context)\s*(?:<[^()]*>)?\(/g;
/** What loads the modules of a folder that it is given. */
const LOADER = /\b(?:auto-?load|require-?(?:all|dir|glob)|include-?all)/i;
const GLOB = /["'`](?:\.\/)?((?:\.\.)?\/)?([\w@./-]+\/\*[^"'`\n]*|\*\.\w+)["'`]/g;
/** Characters of an argument that are looked at. */
const LONGEST = 400;

/**
 * Where the modules stand that a text loads by a name that only the run tells, by one look and no parser.
 * @returns modules, and folders with a slash at their ends: relative to the module ("./providers/", "../jobs/a.js"), from
 * the root of its package or of the process ("/src/commands/"), or as an alias leads there ("@/providers/"); "" where
 * nothing tells, which stands for the folder of the module and all below
 */
export function dynamicLoads(text: string): readonly string[] {
  const loads = [...text.matchAll(LOAD)].flatMap((load) => placesLoaded(argumentAt(text, load.index + load[0].length)));
  const bundled = [...text.matchAll(BUNDLED)].flatMap((call) => globsIn(argumentAt(text, call.index + call[0].length)));
  const named = pathsIn(text);
  const isOpen = loads.includes("");
  const read = isOpen || LOADER.test(text) ? named : named.filter((path) => path.includes("*"));
  const folders = read.map(folderOf).filter(isTelling);
  // A pattern without a folder before it goes from the module or from the process.
  const globs = isOpen
    ? [...text.matchAll(GLOB)].flatMap(([, up, glob]) =>
        up === undefined ? [`./${glob!}`, `/${glob!}`] : `${up}${glob!}`,
      )
    : [];
  return [...new Set([...loads, ...bundled.map(folderOf), ...folders, ...globs.map(folderOf)])];
}

/** The modules that are loaded, or their folders; none where the argument is a name that can be read, or no argument. */
function placesLoaded(argument: string): readonly string[] {
  if (isWritten(argument) || isNoExpression(argument)) return [];
  const paths = pathsIn(argument);
  if (paths.length > 0) return paths.filter((path) => !/\.(?:json|node|wasm)$/.test(path)).map(moduleOrFolder);
  const [, start] = /^(?:new\s+URL\(\s*)?["'`]([^"'`\n$]+)/.exec(argument) ?? [];
  if (start !== undefined) return [folderOf(start)];
  return ["", ...[...argument.matchAll(/["'`](\.\.?\/[^"'`\n$]*)/g)].map(([, path]) => folderOf(path!))];
}

/** A path that names one script leads to no more. */
function moduleOrFolder(path: string): string {
  return /\.[cm]?[jt]sx?$/.test(path) && !/[*{[(]/.test(path) ? path : folderOf(path);
}

/** The paths from a known folder in a text, as far as they are written. */
function pathsIn(text: string): readonly string[] {
  const joined = [...text.matchAll(JOINED)].map(([, own, parts]) => {
    const path = [...parts!.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, part]) => part).join("/");
    return `${own === undefined ? "/" : "./"}${asFolder(path)}`;
  });
  const added = [...text.matchAll(ADDED)].map(([, own, string, template, goesOn]) => {
    const path = (string ?? template)!;
    return `${own === undefined ? "" : "."}/${goesOn === undefined ? asFolder(path) : path}`;
  });
  return [...joined, ...added]
    .map((path) => posix.normalize(path))
    .map((path) => (/^[./]/.test(path) ? path : `./${path}`));
}

/** A path that is written to its end and names no file leads to a folder. */
function asFolder(path: string): string {
  return /\.\w+$|\*|\/$/.test(path) ? path : `${path}/`;
}

/** What goes up and names no folder says nothing of what is loaded. */
function isTelling(folder: string): boolean {
  return !/^[./]*$/.test(folder);
}

function globsIn(argument: string): readonly string[] {
  return [...argument.matchAll(/["'`]([^"'`\n]+)["'`]/g)]
    .map(([, glob]) => glob!)
    .filter((glob) => /^(?:[.@~#$\w]*\/|\.\.?$)/.test(glob))
    .map(asFolder);
}

/** The folder that a path, a pattern, or the start of one leads to. */
function folderOf(path: string): string {
  const start = path.replace(/[*{[(].*$/, "");
  return start.slice(0, start.lastIndexOf("/") + 1);
}

/** A string, or a template without substitutions, and what may follow it in a call; or one that `resolve` is given. */
function isWritten(argument: string): boolean {
  return /^(?:require\.resolve\(\s*)?(?:"[^"]*"|'[^']*'|`[^`$]*`)\s*\)*(?:,[\s\S]*)?$/.test(argument);
}

/** Prose, the parameters of a method, or nothing. */
function isNoExpression(argument: string): boolean {
  return (
    argument === "" ||
    /^(?!(?:await|new|typeof)\b)[\w$]+\??(?:\s+[\w$]|:)/.test(argument) ||
    /^\.\.\.|^\W*$/.test(argument)
  );
}

/** The arguments of a call whose bracket opens before a place; nothing where a body follows, which makes it a definition. */
function argumentAt(text: string, start: number): string {
  let depth = 1;
  for (let index = start; index < Math.min(text.length, start + LONGEST); index += 1) {
    const character = text[index]!;
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth === 0) return /^\s*\{/.test(text.slice(index + 1, index + 9)) ? "" : text.slice(start, index).trim();
  }
  return text.slice(start, start + LONGEST);
}
