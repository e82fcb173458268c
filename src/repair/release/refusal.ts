import { lineOfExit, type Exit } from "../../bodies/exits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { placeWords } from "../../project/place-words.js";
import { shortCode } from "../text/short-code.js";
import { REFUSALS, type Refusal } from "./refusals.js";

/** Why a body is not released, as what follows "Not repaired:". */
export function refusalWords({ reason, exit }: Refusal, file: FileUnderLint): string {
  return REFUSALS[reason].told
    .replace("{{code}}", () => `\`${shortCode(exit.node, file)}\``)
    .replace("{{place}}", () => exitWords(exit, file));
}

function exitWords(exit: Exit, file: FileUnderLint): string {
  return exit.there ? placeWords(exit.there, file) : `line ${lineOfExit(exit)}`;
}
