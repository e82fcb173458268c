import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { enclosingFunction } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import { runtimeAt } from "./program-runtime.js";
import { runnersOf } from "./runners.js";

/** Whether a script of the program is seen to run a place, which ends when it has nothing left to do. */
export const isReachedByScripts: (node: Node, file: LintedFile) => boolean = memoiseByNode(
  (node: Node, file: LintedFile): boolean => {
    if (runtimeAt(node, file) === "script") return true;
    const fn = enclosingFunction(node);
    return fn !== undefined && runnersOf(fn, file).calls.some((call) => isReachedByScripts(call.node, call.file));
  },
  false,
);
