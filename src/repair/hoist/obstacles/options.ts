import { UNSHAREABLE_OPTIONS } from "../../../catalogue/vocabulary/client-options.js";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import { constantOf, givesNothing, optionValue, staticValue, valuesGiven } from "../../../recognition/option-value.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Node } from "../../../syntax/nodes.js";
import type { Obstacle } from "../obstacles.js";
import { reuseState } from "../reuse-option.js";

/** What the options of a client say against sharing it. */
export function obstaclesOfOptions(construction: ClientConstruction, file: FileUnderLint): readonly Obstacle[] {
  const { entry, node } = construction;
  const found: Obstacle[] = unshareableValues(construction, file).map((value) => ({
    reason: "unshareable-option",
    node: value,
  }));
  if (entry.sharing?.identity) found.push({ reason: "identity", node });
  const cap = capOf(construction, file);
  if (cap) found.push({ reason: cap, node });
  const reuse = reuseState(construction, file);
  if (reuse.is === "obstacle") found.push({ reason: reuse.reason, node });
  return found;
}

/** The values of options that tie a client to one caller. One that may be overwritten by a later spread counts. */
function unshareableValues({ entry, arguments: given }: ClientConstruction, file: FileUnderLint): readonly Node[] {
  const ties = (name: string): boolean =>
    UNSHAREABLE_OPTIONS.has(name) || entry.sharing?.unshareableOptions?.includes(name) === true;
  return given.flatMap((argument) => valuesGiven(argument, ties, file)).filter((value) => !givesNothing(value, file));
}

function capOf(construction: ClientConstruction, file: FileUnderLint): "capped" | "unknown-options" | undefined {
  const capped = construction.entry.sharing?.capped;
  if (capped === undefined || capped === "always") return capped && "capped";
  const cap = optionInAny(construction, capped.option, file);
  if (cap === "unknown") return "unknown-options";
  return cap === "absent" || (typeof cap.value === "number" && cap.value >= capped.below) ? undefined : "capped";
}

/** The value of an option in whichever argument has it. */
function optionInAny(
  construction: ClientConstruction,
  path: string,
  file: FileUnderLint,
): { readonly value: unknown } | "absent" | "unknown" {
  let result: "absent" | "unknown" = "absent";
  for (const argument of construction.arguments) {
    if (argument.type === "SpreadElement") return "unknown";
    const option = optionValue(argument, path, file);
    if (option.is === "absent") continue;
    const known = option.is === "known" ? staticValue(option.node, file) : undefined;
    if (known && known.value !== undefined) return known;
    if (!known && !isAddress(argument, construction, file)) result = "unknown";
  }
  return result;
}

/** The address of the server, which is no options object. */
function isAddress(argument: Node, { entry, arguments: given }: ClientConstruction, file: FileUnderLint): boolean {
  const value = constantOf(argument, file);
  if (value?.type === "ObjectExpression") return false;
  return (
    value?.type === "Literal" ||
    value?.type === "TemplateLiteral" ||
    (entry.construction.throws === "on-invalid-url" && argument === given[0])
  );
}
