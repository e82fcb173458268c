import { ASKS_FOR_MAIN } from "../catalogue/vocabulary/start-up.js";
import type { LintedFile } from "../file/linted-file.js";
import { conditionsAt } from "../syntax/conditions.js";
import type { Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";

/** Whether a place runs only where its file is the program that was started: `if (require.main === module) main();`. */
export function runsAsMain(node: Node, file: LintedFile): boolean {
  return conditionsAt(node).some(({ test, outcome }) => {
    const text = file.sourceCode.getText(resolve(test, file)).replaceAll(/\s+/g, " ");
    return ASKS_FOR_MAIN.some((asks) => asks.outcome === outcome && asks.pattern.test(text));
  });
}
