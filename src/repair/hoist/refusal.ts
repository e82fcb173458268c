import type { FileUnderLint } from "../../file/linted-file.js";
import { placeWords } from "../../project/place-words.js";
import type { Place } from "../../project/place.js";
import { shortCode } from "../text/short-code.js";
import { OBSTACLES, type Obstacle } from "./obstacles.js";

/** Why a client is not repaired, as what follows "Not repaired:". */
export function refusalWords({ reason, node, elsewhere }: Obstacle, file: FileUnderLint): string {
  const at: Place = elsewhere ?? { node, file };
  const words = OBSTACLES[reason].told.replace("{{code}}", () => `\`${shortCode(at.node, at.file)}\``);
  return elsewhere ? `${words} (${placeWords(elsewhere, file)})` : words;
}
