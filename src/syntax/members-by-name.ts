import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { ANY_MEMBER } from "./member-path.js";
import { memberKey } from "./nodes.js";
import { visit } from "./walk.js";

const index = memoiseByFile((file: LintedFile): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> => {
  const found = new Map<string, TSESTree.MemberExpression[]>();
  visit(file.sourceCode.ast, file, (node) => {
    if (node.type !== "MemberExpression") return "enter";
    const name = memberKey(node) ?? ANY_MEMBER;
    const others = found.get(name);
    if (others) others.push(node);
    else found.set(name, [node]);
    return "enter";
  });
  return found;
});

/** The member expressions of a file that end in a property of this name, `#name` for a private one, {@link ANY_MEMBER} for a computed one, in the order of the source. The file is walked once, on the first question. */
export function membersNamed(name: string, file: LintedFile): readonly TSESTree.MemberExpression[] {
  return index(file).get(name) ?? [];
}
