import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";
import { placeWords } from "../../project/place-words.js";
import type { Place } from "../../project/place.js";
import { unwrap, type Node } from "../../syntax/nodes.js";
import { OBSTACLES, type Obstacle } from "./obstacles.js";

/** Code is shown up to this length. */
const LONGEST = 40;

/** Why a client is not repaired, as what follows "Not repaired:". */
export function refusalWords({ reason, node, elsewhere }: Obstacle, file: FileUnderLint): string {
  const at: Place = elsewhere ?? { node, file };
  const words = OBSTACLES[reason].told.replace("{{code}}", () => `\`${shortCode(at.node, at.file)}\``);
  return elsewhere ? `${words} (${placeWords(elsewhere, file)})` : words;
}

/** Code as people speak of it: `register()` for a call, and for what is longer its beginning. */
function shortCode(node: Node, file: LintedFile): string {
  const code = unwrap(node);
  if (code.type === "CallExpression") return `${shortened(code.callee, file)}()`;
  if (code.type === "NewExpression") return `new ${shortened(code.callee, file)}()`;
  return shortened(code, file);
}

function shortened(node: Node, file: LintedFile): string {
  const text = file.sourceCode.getText(node).replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
