import { pathFrom, type LintedFile } from "../file/linted-file.js";
import type { Settings } from "../file/settings/settings.js";
import { neighbourSource } from "./neighbour-source.js";
import { ownCopyOf } from "./programs.js";
import { specifiersIn } from "./specifiers.js";
import { unparsedSource } from "./unparsed-source.js";

/** Where a file stands, and what is set for it. */
export interface Circumstances {
  /** The directory that paths are shown from. */
  readonly directory: string;
  readonly settings: Settings;
}

/**
 * A file that is not under lint, as the program around it has it; by itself where there is none. It is parsed when
 * somebody asks for more than its text, and is a program without statements where it does not parse.
 * @param path absolute
 */
export function unlintedFile(path: string, text: string, { directory, settings }: Circumstances): LintedFile {
  const filename = path.replaceAll("\\", "/");
  const file: LintedFile = {
    sourceCode: unparsedSource(text, () => neighbourSource(filename, text)),
    filename,
    path: pathFrom(directory.replaceAll("\\", "/"), filename),
    settings,
    specifiers: specifiersIn(text),
  };
  return ownCopyOf(file) ?? file;
}
