import type { FileUnderLint } from "../../file/linted-file.js";
import { isCheckedAtLoad } from "../environment/checks.js";
import { hasEnvironmentAtLoad } from "../environment/platform.js";
import { environmentReads } from "../environment/reads.js";
import { isWrittenLater } from "../environment/writes.js";
import type { Hoistability } from "./hoistability.js";

/** What a question about the environment is asked of. */
type Asked = Pick<Hoistability, "construction" | "at">;

/** Whether what a client reads of the environment and the configuration is there, as it will be for good, when its module loads. */
export function isThereAtLoad(client: Asked, file: FileUnderLint): boolean {
  return environmentReads(client.construction, file).every(
    (read) =>
      read.from === "loaded" ||
      (read.from === "variable" && (hasEnvironmentAtLoad(file) || isChecked(read.name, client, file))),
  );
}

/** Whether the constructor of a client throws without its key alone, and the module does not load without that either. */
export function isKeyChecked(client: Asked, file: FileUnderLint): boolean {
  const reads = environmentReads(client.construction, file);
  return (
    client.construction.entry.construction.throws === "without-key" &&
    reads.length > 0 &&
    reads.every((read) => (read.from === "variable" || read.from === "loaded") && isChecked(read.name, client, file))
  );
}

function isChecked(name: string | undefined, { at }: Asked, file: FileUnderLint): boolean {
  return at !== undefined && isCheckedAtLoad(name, at.offset, file) && !isWrittenLater(new Set([name]), file);
}

/** Whether what a client reads of them may change after the program has started: it writes a variable, or a call tells. */
export function mayChangeLater(client: Pick<Hoistability, "construction">, file: FileUnderLint): boolean {
  return asksFunction(client, file) || isWrittenByProgram(client, file);
}

/** Whether a client is made from what a function tells, by all signs of the configuration. */
export function asksFunction({ construction }: Pick<Hoistability, "construction">, file: FileUnderLint): boolean {
  return environmentReads(construction, file).some(({ from }) => from === "call");
}

/** Whether a client is made from what a function reads when it is first called, which may check it and throw. */
export function isReadAtFirstCall({ construction }: Pick<Hoistability, "construction">, file: FileUnderLint): boolean {
  return environmentReads(construction, file).some(({ from }) => from === "remembered");
}

/** Whether the program writes a variable of the environment, after it has started, that a client is made from, or may be by a call. */
export function isWrittenByProgram({ construction }: Pick<Hoistability, "construction">, file: FileUnderLint): boolean {
  const names = environmentReads(construction, file).flatMap((read) =>
    read.from === "variable" ? [read.name] : read.from === "call" ? [undefined] : [],
  );
  return names.length > 0 && isWrittenLater(new Set(names), file);
}
