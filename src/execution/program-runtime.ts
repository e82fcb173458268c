import { somePathMatches } from "../catalogue/patterns.js";
import { COMPONENT_FILES } from "../catalogue/runtimes/browser.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { importersOf, isEntryForNobody, runsAsScript, type ImportingModule } from "../project/programs.js";
import type { Node } from "../syntax/nodes.js";
import { exportedNames } from "../syntax/exported-names.js";
import { mayMean, namesGivenOn } from "../syntax/exports-in-text.js";
import { isBrowserCode } from "./browser-code.js";
import { isKeptFromBrowsers, isLongLived, isServerCode, runtimeOf, type Runtime } from "./runtime.js";
import { runtimeOfUsers } from "./users-runtime.js";

/** A module on the way from a file to what uses it. */
interface Passed {
  /** The modules that import it for what it has of the file; undefined where not all are known. */
  readonly importers: readonly ImportingModule[] | undefined;
  readonly file: LintedFile;
  /** The names under which it exports what the file does; undefined where it uses that itself. */
  readonly names: ReadonlySet<string> | undefined;
}

/**
 * What kind of program a file belongs to, by what imports it where it does not say so itself: what only components
 * import is browser code, what only scripts do is none of a server. A module that nothing but tests imports stands for
 * itself, and where one of these is a server's, so is what it imports; an entry of a package that nobody can import is no
 * program. What no browser loads runs on the server of the component that imports it. Of those that import a barrel only
 * they count that mention what the file exports.
 */
export const runtimeInProgram = memoiseByFile((file: LintedFile): Runtime => {
  const own = runtimeOf(file);
  if (own !== "node" || file.settings.runtime !== "auto" || isServerCode(file)) return own;
  const kinds = new Set<Runtime>();
  const seen = new Set<string>();
  const pending: Passed[] = [{ importers: importersOf(file), file, names: exportedNames(file) }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const importers = next.importers?.flatMap((module) => kindsOf(module));
    if (!importers) return "node";
    const users = importers.filter(({ kind }) => kind !== "test");
    if (users.length === 0) {
      const kind = kindByItself(next.file);
      if (kind === "node") return "node";
      if (kind) kinds.add(kind);
    }
    for (const { module, kind } of users) {
      if (kind === "browser" && isKeptFromBrowsers(next.file)) return "node";
      if (seen.has(module.path)) continue;
      seen.add(module.path);
      if (kind !== "node") {
        kinds.add(kind);
        continue;
      }
      const glanced = module.glance();
      if (!glanced || isServerCode(glanced)) return "node";
      const names = next.names && namesGivenOn(next.names, module.text, module.specifiers);
      const importers = module.importers()?.filter(({ text }) => !names || mayMean(names, text));
      pending.push({ importers, file: glanced, names });
    }
  }
  return PREFERRED.find((kind) => kinds.has(kind)) ?? "node";
});

/** More modules than this are not looked at. */
const MOST_MODULES = 500;

/**
 * Whether browsers load a file beside servers: a component imports it, directly or through modules that are no server's
 * alone. What runs while it loads runs there too.
 */
export const isLoadedByBrowsers = memoiseByFile((file: LintedFile): boolean => {
  if (isKeptFromBrowsers(file)) return false;
  const seen = new Set<string>();
  const pending = [...(importersOf(file) ?? [])];
  for (const importer of pending) {
    if (seen.has(importer.path) || seen.size === MOST_MODULES) continue;
    seen.add(importer.path);
    for (const { module, kind } of kindsOf(importer)) {
      if (kind === "browser") return true;
      const glanced = kind === "node" ? module.glance() : undefined;
      if (glanced && !isKeptFromBrowsers(glanced)) pending.push(...(module.importers() ?? []));
    }
  }
  return false;
});

/** What a file is that nothing but tests imports: undefined where it is no program, and nobody is left to import it. */
function kindByItself(file: LintedFile): "node" | "script" | undefined {
  if (runsAsScript(file)) return isLongLived(file) ? "node" : "script";
  return isEntryForNobody(file) ? undefined : "node";
}

const PREFERRED: readonly Runtime[] = ["workers", "browser", "script"];

/** The kind of a module that imports another one; none where it takes only types of it, which of a test nobody asks. */
function kindsOf(module: ImportingModule): readonly { readonly module: ImportingModule; readonly kind: Runtime }[] {
  if (somePathMatches(COMPONENT_FILES, module.path)) return [{ module, kind: "browser" }];
  const file = module.glance();
  if (!file) return [{ module, kind: "node" }];
  const kind = runtimeOf(file);
  return kind !== "test" && importsOnlyTypes(file, module.specifiers) ? [] : [{ module, kind }];
}

function importsOnlyTypes(file: LintedFile, specifiers: ReadonlySet<string>): boolean {
  if (!/\bimport\s+type\b|[{,]\s*type\s/.test(file.sourceCode.text)) return false;
  const imports = file.sourceCode.ast.body.filter(
    (statement) => statement.type === "ImportDeclaration" && specifiers.has(statement.source.value),
  );
  return (
    imports.length > 0 &&
    imports.every(
      (statement) =>
        statement.type === "ImportDeclaration" &&
        (statement.importKind === "type" ||
          (statement.specifiers.length > 0 &&
            statement.specifiers.every(
              (specifier) => specifier.type === "ImportSpecifier" && specifier.importKind === "type",
            ))),
    )
  );
}

/** Where a place in a file runs: a file of a server may hold functions for the browser, or for tests, unless settings choose. */
export function runtimeAt(node: Node, file: LintedFile): Runtime {
  const runtime = runtimeInProgram(file);
  if (runtime !== "node" || file.settings.runtime !== "auto") return runtime;
  return isBrowserCode(node, file) ? "browser" : (runtimeOfUsers(node, file) ?? runtime);
}
