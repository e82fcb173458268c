import type { FileUnderLint } from "../../file/linted-file.js";
import { unwrap, type Node } from "../../syntax/nodes.js";
import { OBSTACLES, type Obstacle } from "./obstacles.js";

/** Code is shown up to this length. */
const LONGEST = 40;

/** Why a client is not repaired, as what follows "Not repaired:". */
export function refusalWords({ reason, node }: Obstacle, file: FileUnderLint): string {
  return OBSTACLES[reason].told.replace("{{code}}", () => `\`${shortCode(node, file)}\``);
}

/** Code as people speak of it: `register()` for a call, and for what is longer its beginning. */
function shortCode(node: Node, file: FileUnderLint): string {
  const code = unwrap(node);
  if (code.type === "CallExpression") return `${shortened(code.callee, file)}()`;
  if (code.type === "NewExpression") return `new ${shortened(code.callee, file)}()`;
  return shortened(code, file);
}

function shortened(node: Node, file: FileUnderLint): string {
  const text = file.sourceCode.getText(node).replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
