import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import type { Node } from "./nodes.js";
import { childrenOf } from "./walk.js";

/**
 * Nodes inside each other up to which a file is looked into: three times as many as in any of 57,000 public files, and
 * half of what the analyses, which follow nodes into each other, have stack for.
 */
export const DEEPEST = 1000;

/** Whether a file nests deeper than it is looked into. */
export const isTooDeep = memoiseByFile((file: LintedFile): boolean => {
  let level: readonly Node[] = [file.sourceCode.ast];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= DEEPEST) return true;
    level = level.flatMap((node) => childrenOf(node, file));
  }
  return false;
});
