import type { ClientConstruction } from "../recognition/client-construction.js";
import type { Edit } from "../shared/edits.js";
import type { LintedFile } from "../shared/linted-file.js";
import type { Suggestion } from "../shared/offer.js";
import { naturalName } from "./available-name.js";
import { indentationAt, styleOf, textWith } from "./construction-text.js";
import { clientType, holderFor, isTypeScript } from "./holder.js";
import type { RepairKind } from "./suggestions.js";

/** The client made where it was made, the first time only, and kept in an object of the module. */
export function lazyInstance(
  construction: ClientConstruction,
  inside: readonly Edit[],
  file: LintedFile,
): Suggestion<RepairKind> | undefined {
  const { entry, node } = construction;
  const type = isTypeScript(file) ? clientType(construction, file) : undefined;
  if (isTypeScript(file) && type === undefined) return undefined;
  if (entry.sharing?.survivesReload) return onGlobalThis(construction, inside, type, file);
  const holder = holderFor(construction, "client", type, file);
  if (!holder) return undefined;
  const place = `${holder.name}.client`;
  const made = textWith(node, inside, file);
  const text = entry.construction.awaited
    ? rememberedPromise(place, made, construction, file)
    : remembered(place, made, entry.sharing?.deadWhen);
  return {
    kind: entry.construction.awaited ? "memoise" : "lazy",
    data: { name: holder.name },
    edits: [holder.declaration, { range: node.range, text }],
  };
}

/** `place ??= made`, or made anew when what is there can serve no more. */
function remembered(place: string, made: string, deadWhen: readonly string[] | undefined): string {
  if (!deadWhen) return `(${place} ??= ${made})`;
  const isDead = deadWhen.map((member) => `${place}.${member}`).join(" || ");
  return `(!${place} || ${isDead} ? (${place} = ${made}) : ${place})`;
}

/** A promise that is kept unless it rejects, so that one failure is not every caller's for good. */
export function rememberedPromise(place: string, made: string, { node }: ClientConstruction, file: LintedFile): string {
  const { newline, indent, semicolon } = styleOf(file);
  const outer = indentationAt(node.range[0], file);
  const lines = [
    `(${place} ??= ${made}.catch((error) => {`,
    `${outer}${indent}delete ${place}${semicolon}`,
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
  const holder = holderFor(construction, member, type, file, "globalFor");
  if (!holder) return undefined;
  const declared = holder.declaration.text.replace(/: (\{.*\}) = \{\}/, " = globalThis as typeof globalThis & $1");
  const declaration = { ...holder.declaration, text: declared };
  return {
    kind: "lazyGlobal",
    data: {},
    edits: [declaration, { range: node.range, text: `(${holder.name}.${member} ??= ${made})` }],
  };
}
