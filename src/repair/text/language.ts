import type { FileUnderLint } from "../../file/linted-file.js";

/** Whether a file is TypeScript, so that what a repair writes needs its types. */
export function isTypeScript(file: FileUnderLint): boolean {
  return /\.[cm]?tsx?$/.test(file.filename);
}
