import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { Edit } from "../../text/edits.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Suggestion } from "../../repair.js";
import { naturalName } from "../../text/available-name.js";
import { textWith } from "../../text/construction-text.js";
import { rememberedPromise } from "../../text/remembered.js";
import { isTypeScript } from "../../text/language.js";
import { clientType, typedGlobalFor, variableFor } from "../holder.js";
import type { Hoistability } from "../hoistability.js";
import { SOLVED_AT_FIRST_USE, type Reason } from "../obstacles.js";
import type { RepairKind } from "../suggestions.js";
import { mayChangeLater } from "../environment.js";
import { keptInVariable } from "../kept-in-variable.js";
import { each, type Answer, type Form } from "./form.js";

/** What does not matter where a client stays in its place and is made there the first time only. */
export const AT_FIRST_USE: ReadonlySet<Reason> = new Set([
  "environment",
  "may-throw",
  "connects",
  "awaited",
  "keeps-failure",
  "local-import",
  "circular-import",
  "local-constant",
  "held-by-object",
  "own-field",
  "awaited-value",
  "computed",
  "returned",
  "order",
]);

/**
 * `client ??= new Client(…)`, where the client was made. It runs where the construction ran, for the first time; where
 * that throws, the next call tries again, as it did before.
 */
export const lazy: Form = {
  answer({ reason }, client, file): Answer | undefined {
    if (reason === "environment") return mayChangeLater(client, file) ? "asked" : "solved";
    return ANSWERS[reason];
  },
  repair: (client, file) => lazyInstance(client, file),
};

const ANSWERS: Partial<Readonly<Record<Reason, Answer>>> = {
  ...each("asked", ...AT_FIRST_USE),
  ...each("solved", ...SOLVED_AT_FIRST_USE),
};

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
  const made = textWith(node, inside, file);
  if (entry.construction.awaited) return keptPromise(construction, made, type, file);
  const kept = keptInVariable(construction, made, type, file);
  return (
    kept && {
      kind: entry.sharing?.keepsFailure ? "lazyWithFailure" : "lazy",
      data: { name: kept.name },
      edits: kept.edits,
    }
  );
}

function keptPromise(
  construction: ClientConstruction,
  made: string,
  type: string | undefined,
  file: FileUnderLint,
): Suggestion<RepairKind> | undefined {
  const { node } = construction;
  const holder = variableFor(construction, type, { from: [node] }, file);
  return (
    holder && {
      kind: "memoise",
      data: { name: holder.name },
      edits: [
        holder.declaration,
        { range: node.range, text: rememberedPromise(holder.name, made, node.range[0], file) },
      ],
    }
  );
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
