import type { LintedFile } from "../../file/linted-file.js";
import { unwrap, type Node } from "../../syntax/nodes.js";

/** Code is shown up to this length. */
const LONGEST = 40;

/** Code as people speak of it: `register()` for a call, and for what is longer its beginning. */
export function shortCode(node: Node, file: LintedFile): string {
  const code = unwrap(node);
  if (code.type === "CallExpression") return `${shortened(code.callee, file)}()`;
  if (code.type === "NewExpression") return `new ${shortened(code.callee, file)}()`;
  return shortened(code, file);
}

function shortened(node: Node, file: LintedFile): string {
  const text = file.sourceCode.getText(node).replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
