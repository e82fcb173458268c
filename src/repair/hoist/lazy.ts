import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { LintedFile } from "../../file/linted-file.js";
import type { Suggestion } from "../repair.js";
import { naturalName } from "../text/available-name.js";
import { indentationAt, styleOf, textWith } from "../text/construction-text.js";
import { clientType, isTypeScript, typedGlobalFor, variableFor } from "./holder.js";
import type { RepairKind } from "./suggestions.js";

/**
 * The client made where it was made, the first time only, and kept in a variable of the module.
 * @param inside edits inside the construction
 * @param type the type of the client in TypeScript, where those edits make it another
 */
export function lazyInstance(
  construction: ClientConstruction,
  inside: readonly Edit[],
  file: LintedFile,
  type = isTypeScript(file) ? clientType(construction, file) : undefined,
): Suggestion<RepairKind> | undefined {
  const { entry, node } = construction;
  if (isTypeScript(file) && type === undefined) return undefined;
  if (entry.sharing?.survivesReload) return onGlobalThis(construction, inside, type, file);
  const holder = variableFor(construction, type, file);
  if (!holder) return undefined;
  const { name } = holder;
  const made = textWith(node, inside, file);
  const isAwaited = entry.construction.awaited === true;
  const text = isAwaited
    ? rememberedPromise(name, made, node.range[0], file)
    : remembered(name, made, entry.sharing?.deadWhen);
  return {
    kind: isAwaited ? "memoise" : "lazy",
    data: { name },
    edits: [holder.declaration, { range: node.range, text }],
  };
}

/** `place ??= made`, or made anew when what is there can serve no more. */
function remembered(place: string, made: string, deadWhen: readonly string[] | undefined): string {
  if (!deadWhen) return `(${place} ??= ${made})`;
  const isDead = deadWhen.map((member) => `${place}.${member}`).join(" || ");
  return `(!${place} || ${isDead} ? (${place} = ${made}) : ${place})`;
}

/**
 * A promise that is kept unless it rejects, so that one failure is not every caller's for good.
 * @param at an offset in the line that it stands on
 */
export function rememberedPromise(name: string, promise: string, at: number, file: LintedFile): string {
  const { newline, indent, semicolon } = styleOf(file);
  const outer = indentationAt(at, file);
  const lines = [
    `(${name} ??= ${promise}.catch((error) => {`,
    `${outer}${indent}${name} = undefined${semicolon}`,
    `${outer}${indent}throw error${semicolon}`,
    `${outer}}))`,
  ];
  return lines.join(newline);
}

/** On `globalThis`, which development servers keep when they load the module again. */
function onGlobalThis(
  construction: ClientConstruction,
  inside: readonly Edit[],
  type: string | undefined,
  file: LintedFile,
): Suggestion<RepairKind> | undefined {
  const { node } = construction;
  const member = naturalName(construction);
  const made = textWith(node, inside, file);
  if (type === undefined)
    return { kind: "lazyGlobal", data: {}, edits: [{ range: node.range, text: `(globalThis.${member} ??= ${made})` }] };
  const holder = typedGlobalFor(construction, member, type, file);
  if (!holder) return undefined;
  return {
    kind: "lazyGlobal",
    data: {},
    edits: [holder.declaration, { range: node.range, text: `(${holder.name}.${member} ??= ${made})` }],
  };
}
