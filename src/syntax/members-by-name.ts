import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import { memberKey, type Node } from "./nodes.js";

const index = memoiseByKey((file: LintedFile): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> => {
  const found = new Map<string, TSESTree.MemberExpression[]>();
  const keys = file.sourceCode.visitorKeys;
  const pending: Node[] = [file.sourceCode.ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "MemberExpression") {
      const name = memberKey(node);
      const others = name === undefined ? undefined : found.get(name);
      if (others) others.push(node);
      else if (name !== undefined) found.set(name, [node]);
    }
    for (const key of keys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[key] as Node | (Node | null)[] | null | undefined;
      if (Array.isArray(child)) pending.push(...child.filter((item) => item !== null));
      else if (child) pending.push(child);
    }
  }
  return found;
});

/** The member expressions of a file that end in a property of this name, `#name` for a private one. The file is walked once, on the first question. */
export function membersNamed(name: string, file: LintedFile): readonly TSESTree.MemberExpression[] {
  return index(file).get(name) ?? [];
}
