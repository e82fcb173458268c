import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { moduleAt, moduleTextAt } from "../project/programs.js";
import { modulesBehind } from "./export-all.js";
import { moduleExports, type ExportedAs } from "./module-exports.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";

/** Modules that hand a name on to each other: real ones are two or three. */
const MOST_MODULES = 8;

/**
 * The export of a package that a name of a file stands for: itself, or where modules of the program do nothing but hand
 * it on the one behind it: `export { S3Client as Client } from "@aws-sdk/client-s3"`, `export * from "ky"`. Undefined
 * for what the program makes.
 */
export function packageExport(name: QualifiedName, file: LintedFile): QualifiedName | undefined {
  const module = name.module === GLOBAL ? undefined : moduleAt(name.module, file);
  return module ? exportOf(module, name.path, MOST_MODULES) : name;
}

function exportOf(module: LintedFile, path: readonly string[], steps: number): QualifiedName | undefined {
  const [first, ...rest] = path;
  if (first === undefined || steps === 0) return undefined;
  const { named, all } = moduleExports(module);
  const found = named.get(first);
  if (found) return behind(nameOf(found, module), rest, module, steps);
  if (first === "default") return undefined;
  for (const specifier of modulesBehind(first, module)) {
    const inner = moduleAt(specifier, module);
    const name = inner && exportOf(inner, path, steps - 1);
    if (name) return name;
  }
  // One of several packages may have it, and one of the program's own modules, too.
  const [only, ...others] = all;
  const isOfPackage = only !== undefined && others.length === 0 && moduleTextAt(only, module) === undefined;
  return isOfPackage ? { module: canonicalModule(only), path } : undefined;
}

function nameOf(found: ExportedAs, module: LintedFile): QualifiedName | undefined {
  return found.is === "own"
    ? qualifiedNameOf(found.node, module)
    : { module: canonicalModule(found.specifier), path: found.path };
}

/** What a name stands for that a module has for an export of its own: that of a package, or of a further module. */
function behind(
  name: QualifiedName | undefined,
  rest: readonly string[],
  module: LintedFile,
  steps: number,
): QualifiedName | undefined {
  if (!name || name.module === GLOBAL) return undefined;
  const path = [...name.path, ...rest];
  const inner = moduleAt(name.module, module);
  return inner ? exportOf(inner, path, steps - 1) : { module: name.module, path };
}
