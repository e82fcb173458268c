import { modulesOf, type HostFact } from "../catalogue/host-catalogue.js";
import type { ReceiverShape } from "../catalogue/host-schema.js";
import { someNameMatches, somePathMatches } from "../catalogue/patterns.js";
import { exportName, GLOBAL, type QualifiedName } from "../resolution/qualified-name.js";
import type { ReceiverOrigin } from "../resolution/receiver-origin.js";
import type { Evidence } from "./entry-points.js";

/**
 * What says that a method is one of a host, by where its receiver comes from.
 * @param shape what the scope asks of the receiver
 * @param passed the type names that a host passes as a parameter of a function that it calls
 */
export function receiverEvidence(
  shape: ReceiverShape,
  fact: HostFact,
  origin: ReceiverOrigin,
  passed: (parameter: NonNullable<ReceiverOrigin["parameter"]>) => readonly QualifiedName[],
): Evidence | undefined {
  if (!throughHolds(shape, origin)) return undefined;
  const types = origin.parameter ? passed(origin.parameter) : origin.names;
  const traced = (names: readonly QualifiedName[], patterns: readonly string[] | undefined): boolean =>
    patterns !== undefined &&
    names.some((name) => somePathMatches(modulesOf(fact), name.module) && someNameMatches(patterns, exportName(name)));
  if (origin.how === "made" || origin.how === "import") {
    if (traced(origin.names, shape.madeBy)) return "import";
  } else if (traced(types, shape.types)) return "import";
  if (types.some(({ module }) => shape.notFrom !== undefined && somePathMatches(shape.notFrom, module)))
    return undefined;
  if (shape.any) return fact.host.builtin && fact.scope.runs !== "perRequest" ? "import" : "receiver";
  const isFree = types.every((name) => isOwn(name, origin));
  return isFree && shape.names && origin.root !== undefined && someNameMatches(shape.names, origin.root)
    ? "receiver"
    : undefined;
}

/** Whether a name says nothing about the thing behind it: the user's own module, or a global that nothing declares. */
function isOwn({ module, path }: QualifiedName, { how }: ReceiverOrigin): boolean {
  return module === GLOBAL ? how === "import" || /^[a-z]/.test(path[0] ?? "") : /^(?:[.#~/]|@\/)/.test(module);
}

function throughHolds({ through, notThrough }: ReceiverShape, origin: ReceiverOrigin): boolean {
  const steps = [...(origin.names[0]?.path ?? []), ...origin.through];
  if (through && !steps.some((step) => someNameMatches(through, step))) return false;
  return !(notThrough && steps.some((step) => someNameMatches(notThrough, step)));
}
