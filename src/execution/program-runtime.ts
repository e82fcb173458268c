import { somePathMatches } from "../catalogue/patterns.js";
import { COMPONENT_FILES } from "../catalogue/runtimes/browser.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import type { Node } from "../syntax/nodes.js";
import { importersOf, type ImportingModule } from "../project/programs.js";
import { isBrowserCode } from "./browser-code.js";
import { runtimeOf, type Runtime } from "./runtime.js";

/**
 * What kind of program a file belongs to, by what imports it where it does not say so itself: what only components
 * import is browser code, what only scripts do is none of a server. A module that nothing but tests imports stands for
 * itself, and where one of these is a server's, so is what it imports.
 */
export const runtimeInProgram = memoiseByKey((file: LintedFile): Runtime => {
  const own = runtimeOf(file);
  if (own !== "node" || file.settings.runtime !== "auto") return own;
  const kinds = new Set<Runtime>();
  const seen = new Set<string>();
  const pending = [importersOf(file)];
  while (pending.length > 0) {
    const importers = pending.pop()?.map((module) => ({ module, kind: kindOf(module) }));
    if (!importers || importers.every(({ kind }) => kind === "test")) return "node";
    for (const { module, kind } of importers) {
      if (seen.has(module.path)) continue;
      seen.add(module.path);
      if (kind === "node") pending.push(module.importers());
      else kinds.add(kind);
    }
  }
  return PREFERRED.find((kind) => kinds.has(kind)) ?? "node";
});

const PREFERRED: readonly Runtime[] = ["workers", "browser", "script"];

function kindOf({ path, open }: ImportingModule): Runtime {
  if (somePathMatches(COMPONENT_FILES, path)) return "browser";
  const file = open();
  return file ? runtimeOf(file) : "node";
}

/** Where a place in a file runs: a file of a server may hold functions for the browser, unless settings choose. */
export function runtimeAt(node: Node, file: LintedFile): Runtime {
  const runtime = runtimeInProgram(file);
  return runtime === "node" && file.settings.runtime === "auto" && isBrowserCode(node, file) ? "browser" : runtime;
}
