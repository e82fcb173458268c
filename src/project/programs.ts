import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile, memoiseByKey } from "../file/memoise.js";
import type { ProjectSetting } from "../file/settings/project-shape.js";
import { DISK } from "./disk.js";
import { forAMoment } from "./for-a-moment.js";
import { Generations } from "./generations.js";
import { canParseNeighbours } from "./neighbour-parser.js";
import { joined } from "./paths.js";
import { programRoot } from "./program-root.js";
import type { Program } from "./program.js";

/** Programs that are kept at once: an editor has few folders open. */
const MOST_PROGRAMS = 4;

/** The files that are no file under lint, each with its program. */
const neighbours = new WeakMap<LintedFile, Program>();
const generations = new Map<string, Generations>();

/**
 * The program around a file; undefined where there is none, or where it cannot be read: then one file decides.
 *
 * A question that leaves the file under lint always lands on copies of the program's own, that of the file itself
 * included, so that what is answered of the others does not depend on which file is under lint.
 */
export const programOf = memoiseByFile((file: LintedFile): Program | undefined => {
  const known = neighbours.get(file);
  if (known) return known;
  const { settings } = file;
  if (settings.project === false) return undefined;
  const path = realPath(file);
  if (DISK.stampOf(path) === undefined || !canParseNeighbours()) return undefined;
  const directory = workingDirectory(file);
  const root = rootOf(path, directory, settings.project);
  if (root === undefined) return undefined;
  const key = JSON.stringify([root, directory, settings]);
  const found = generations.get(key) ?? new Generations({ root, directory, settings }, DISK);
  generations.delete(key);
  generations.set(key, found);
  for (const oldest of generations.keys()) if (generations.size > MOST_PROGRAMS) generations.delete(oldest);
  const program = found.at(path, file.sourceCode.text);
  // What is installed, built or ignored is no part of it, and imported by nobody that is known.
  return program.modules.files.has(path) ? program : undefined;
});

/** The working directory, from which the path of a file is shown; empty for one outside of it. */
function workingDirectory({ filename, path }: LintedFile): string {
  return filename.endsWith(path) && filename !== path ? filename.slice(0, filename.length - path.length) : "";
}

/**
 * The root of the program around a file; undefined where the file is in none.
 * @throws where the settings name a folder that is not there
 */
function rootOf(path: string, directory: string, project: Exclude<ProjectSetting, false>): string | undefined {
  const written = project === "auto" ? undefined : project.root;
  if (written === undefined) return rootAbove(path.slice(0, path.lastIndexOf("/")));
  const root = DISK.real(joined(directory, written));
  if (DISK.folderStampOf(root) === undefined)
    throw new TypeError(
      `settings["connection-reuse"].project.root is ${JSON.stringify(written)}: there is no such folder`,
    );
  return path.startsWith(`${root}/`) ? root : undefined;
}

const rootAbove = forAMoment((folder: string) => programRoot(`${folder}/`, DISK));

/** The path under which the program knows a file. */
export function pathInProgram(file: LintedFile): string {
  return neighbours.has(file) ? file.filename : realPath(file);
}

const realPath = memoiseByFile(({ filename }: LintedFile) => DISK.real(filename));

/** The module of the program that a specifier in a file leads to; undefined for what is installed, builtin or not found. */
export function moduleAt(specifier: string, file: LintedFile): LintedFile | undefined {
  const path = programOf(file)?.resolve(specifier, pathInProgram(file));
  return path === undefined ? undefined : neighbourAt(path, file);
}

/** The text of the module of the program that a specifier in a file leads to: for one look before it is parsed. */
export function moduleTextAt(specifier: string, file: LintedFile): string | undefined {
  const program = programOf(file);
  const path = program?.resolve(specifier, pathInProgram(file));
  return path === undefined ? undefined : program?.textOf(path);
}

/** Whether the module of the program that a specifier in a file leads to imports that file in turn, directly or through others. */
export function importsBack(specifier: string, file: LintedFile): boolean {
  const program = programOf(file);
  const own = pathInProgram(file);
  const start = program?.resolve(specifier, own);
  if (!program || start === undefined) return false;
  const reached = new Set([start]);
  for (const path of reached) for (const next of program.importsOf(path)) reached.add(next);
  return reached.has(own);
}

/**
 * The files of a program whose text a pattern matches, those that are no part of one by themselves. They are parsed when
 * somebody looks into them.
 */
export function sourcesMatching(pattern: RegExp, file: LintedFile): readonly LintedFile[] {
  const program = programOf(file);
  if (!program) return pattern.test(file.sourceCode.text) ? [file] : [];
  const known = matching(program);
  const found = known.get(pattern) ?? findMatching(pattern, program);
  known.set(pattern, found);
  return found;
}

const matching = memoiseByKey((_program: Program) => new Map<RegExp, readonly LintedFile[]>());

function findMatching(pattern: RegExp, program: Program): readonly LintedFile[] {
  return [...program.modules.files]
    .filter((path) => pattern.test(program.textOf(path) ?? ""))
    .flatMap((path) => ofProgram(program.glance(path), program) ?? []);
}

/** A module of the program that imports another one. */
export interface ImportingModule {
  readonly path: string;
  /** The specifiers by which it names the other, as they are written and as analyses know them. */
  readonly specifiers: ReadonlySet<string>;
  readonly text: string;
  /** It, before it is parsed: what its path and its text tell costs no syntax tree. */
  readonly glance: () => LintedFile | undefined;
  /** Parses it; undefined where it is no script, or does not parse. */
  readonly open: () => LintedFile | undefined;
  /** The modules that import it in turn; undefined where not all can be known. */
  readonly importers: () => readonly ImportingModule[] | undefined;
}

/** The modules that import a file, each once; undefined where not all can be known. */
export function importersOf(file: LintedFile): readonly ImportingModule[] | undefined {
  const program = programOf(file);
  return program && importingModules(pathInProgram(file), program);
}

const importing = memoiseByKey((_program: Program) => new Map<string, readonly ImportingModule[] | undefined>());

function importingModules(imported: string, program: Program): readonly ImportingModule[] | undefined {
  const known = importing(program);
  if (!known.has(imported)) known.set(imported, findImporting(imported, program));
  return known.get(imported);
}

function findImporting(imported: string, program: Program): readonly ImportingModule[] | undefined {
  const importers = program.modules.importersOf(imported);
  return (
    importers &&
    [...importers].map(([path, written]) => ({
      path,
      specifiers: new Set([...written].flatMap((specifier) => [specifier, canonicalModule(specifier)])),
      text: program.textOf(path) ?? "",
      glance: () => ofProgram(program.glance(path), program),
      open: () => neighbourIn(path, program),
      importers: () => importingModules(path, program),
    }))
  );
}

/** Whether code that is not seen may use what a file exports. */
export function isOpenToOthers(file: LintedFile): boolean {
  return programOf(file)?.modules.isOpen(pathInProgram(file)) ?? true;
}

/** Whether a package runs a file by a script or a command of its own that is not there to serve. */
export function runsAsScript(file: LintedFile): boolean {
  return programOf(file)?.modules.runsAsScript(pathInProgram(file)) ?? false;
}

/** Whether a file is only there for importers that its package cannot have, besides those that are seen. */
export function isEntryForNobody(file: LintedFile): boolean {
  return programOf(file)?.modules.isEntryForNobody(pathInProgram(file)) ?? false;
}

/** A file of the program of another one. */
export function neighbourAt(path: string, file: LintedFile): LintedFile | undefined {
  const program = programOf(file);
  return program && neighbourIn(path, program);
}

/** The copy that the program has of a file, before it is parsed; undefined without a program. */
export function ownCopyOf(file: LintedFile): LintedFile | undefined {
  const program = programOf(file);
  return program && ofProgram(program.glance(pathInProgram(file)), program);
}

function neighbourIn(path: string, program: Program): LintedFile | undefined {
  return ofProgram(program.neighbour(path), program);
}

function ofProgram(file: LintedFile | undefined, program: Program): LintedFile | undefined {
  if (file) neighbours.set(file, program);
  return file;
}
