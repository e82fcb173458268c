import type { FileUnderLint } from "../../file/linted-file.js";
import { hasEnvironmentAtLoad } from "../environment/platform.js";
import { environmentReads } from "../environment/reads.js";
import { isWrittenLater } from "../environment/writes.js";
import type { Hoistability } from "./hoistability.js";

/** Whether what a client reads of the environment and the configuration is there, as it will be for good, when its module loads. */
export function isThereAtLoad({ construction }: Pick<Hoistability, "construction">, file: FileUnderLint): boolean {
  return environmentReads(construction, file).every(
    ({ from }) => from === "loaded" || (from === "variable" && hasEnvironmentAtLoad(file)),
  );
}

/** Whether what a client reads of them may change after the program has started: it writes a variable, or a call tells. */
export function mayChangeLater({ construction }: Pick<Hoistability, "construction">, file: FileUnderLint): boolean {
  const reads = environmentReads(construction, file);
  const names = reads.flatMap((read) => (read.from === "variable" ? [read.name] : []));
  return reads.some(({ from }) => from === "call") || (names.length > 0 && isWrittenLater(new Set(names), file));
}
