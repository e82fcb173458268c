import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import type { Node } from "./nodes.js";

/** The names that a file refers to and neither it nor the configuration declares. */
const unresolvedNames = memoiseByFile((file: LintedFile): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { identifier } of file.sourceCode.scopeManager?.globalScope?.through ?? [])
    if ("name" in identifier) names.add(String(identifier.name));
  return names;
});

/** The places where a file refers to a name that nothing in it declares. */
export function globalReferences(name: string, file: LintedFile): readonly Node[] {
  if (!file.sourceCode.text.includes(name)) return [];
  const scope = file.sourceCode.scopeManager?.globalScope;
  const configured = scope?.set.get(name);
  const known = configured?.defs.length === 0 ? configured.references : [];
  return [...known, ...(scope?.through ?? [])]
    .map(({ identifier }) => identifier)
    .filter((identifier) => identifier.type === "Identifier" && identifier.name === name);
}

/** Whether a file refers to a name that nothing in it declares, as a value or a type. */
export function refersToGlobal(name: string, file: LintedFile): boolean {
  if (!file.sourceCode.text.includes(name)) return false;
  const configured = file.sourceCode.scopeManager?.globalScope?.set.get(name);
  if (configured?.defs.length === 0 && configured.references.length > 0) return true;
  return unresolvedNames(file).has(name);
}
