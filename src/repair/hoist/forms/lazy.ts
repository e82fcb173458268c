import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { Edit } from "../../text/edits.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Suggestion } from "../../repair.js";
import { naturalName } from "../../text/available-name.js";
import { textWith } from "../../text/construction-text.js";
import { remembered, rememberedPromise } from "../../text/remembered.js";
import { clientType, isTypeScript, typedGlobalFor, variableFor } from "../holder.js";
import type { Hoistability } from "../hoistability.js";
import type { Reason } from "../obstacles.js";
import type { RepairKind } from "../suggestions.js";
import { only, type Form } from "./form.js";

/** What does not matter where a client stays in its place and is made there the first time only. */
export const AT_FIRST_USE: ReadonlySet<Reason> = new Set([
  "environment",
  "may-throw",
  "connects",
  "awaited",
  "local-import",
  "circular-import",
  "local-constant",
  "returned",
  "order",
]);

/** `client ??= new Client(…)`, where the client was made. */
export const lazy: Form = { overcomes: only(AT_FIRST_USE), repair: (client, file) => lazyInstance(client, file) };

/**
 * The client made where it was made, the first time only, and kept in a variable of the module.
 * @param also further edits inside the construction
 * @param otherType the type of the client in TypeScript, where those edits make it another
 */
export function lazyInstance(
  client: Hoistability,
  file: FileUnderLint,
  also: readonly Edit[] = [],
  otherType?: string,
): Suggestion<RepairKind> | undefined {
  const { construction } = client;
  const { entry, node } = construction;
  const inside = [...client.inside, ...also];
  const type = isTypeScript(file) ? (otherType ?? clientType(construction, file)) : undefined;
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

/** On `globalThis`, which development servers keep when they load the module again. */
function onGlobalThis(
  construction: ClientConstruction,
  inside: readonly Edit[],
  type: string | undefined,
  file: FileUnderLint,
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
