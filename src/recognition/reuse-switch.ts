import type { Off, ReuseSwitch } from "../catalogue/reuse-schema.js";
import type { LintedFile } from "../shared/linted-file.js";
import { isFunction, variableOf, type Node } from "../shared/syntax.js";
import { constantOf, optionValue, staticValue, type OptionValue } from "./option-value.js";

/** An option that is given and switches reuse off. */
export interface SwitchedOff {
  readonly known: ReuseSwitch;
  readonly value: Extract<OptionValue, { readonly is: "known" }>;
}

/** The switches that an options argument turns off, as far as its content is known. */
export function switchedOff(options: Node, switches: readonly ReuseSwitch[], file: LintedFile): readonly SwitchedOff[] {
  return switches.flatMap((known) => {
    const value = optionValue(options, known.option, file);
    if (value.is !== "known" || !isOffValue(value.node, known.off, file)) return [];
    const isHarmless = known.unless?.some((option) => optionValue(options, option, file).is !== "absent") ?? false;
    return isHarmless ? [] : [{ known, value }];
  });
}

/** Whether an expression is known to be the value that switches reuse off. */
export function isOffValue(node: Node, off: Off, file: LintedFile): boolean {
  if (off === "given") return isKnownToBeGiven(node, file);
  const known = staticValue(node, file)?.value;
  if (typeof off !== "object") return known === off;
  return typeof known === "number" && known > 0 && known < off.below;
}

function isKnownToBeGiven(node: Node, file: LintedFile): boolean {
  const value = constantOf(node, file);
  if (isFunction(value) || value?.type === "ObjectExpression") return true;
  return value?.type === "Identifier" && variableOf(value, file)?.defs[0]?.type === "FunctionName";
}
