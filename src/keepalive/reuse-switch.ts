import type { Off, ReuseSwitch } from "../catalogue/reuse-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { constantOf, optionValue, staticValue, type OptionValue } from "../recognition/option-value.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { variableOf } from "../syntax/variables.js";
import { isCallOrNew, type Node } from "../syntax/nodes.js";

/** What makes requests or responses close their connection. */
export interface Closer {
  /** The option, the header, the call or the assignment. */
  readonly node: Node;
  /** The switch; absent for the header. */
  readonly known?: ReuseSwitch;
}

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
  if (off === "given")
    return constantOf(node, file)?.type === "ObjectExpression" || functionOf(node, file) !== undefined;
  if (off === "connector") return handsItsParameterOn(functionOf(node, file), file);
  const known = staticValue(node, file)?.value;
  if (typeof off !== "object") return known === off;
  return typeof known === "number" && known > 0 && known < off.below;
}

/** The function of this file that an expression is. */
export function functionOf(node: Node, file: LintedFile): FunctionNode | undefined {
  const value = constantOf(node, file);
  if (isFunction(value)) return value;
  const definition = value?.type === "Identifier" ? variableOf(value, file)?.defs[0] : undefined;
  return definition?.type === "FunctionName" && isFunction(definition.node) ? definition.node : undefined;
}

/** Whether a function passes its first parameter to a call, whole or spread into an object. */
function handsItsParameterOn(fn: FunctionNode | undefined, file: LintedFile): boolean {
  const parameter = fn?.params[0];
  const variable = parameter?.type === "Identifier" ? variableOf(parameter, file) : undefined;
  return variable?.references.some(({ identifier }) => isPassed(identifier)) ?? false;
}

function isPassed(identifier: Node): boolean {
  const spread = identifier.parent?.type === "SpreadElement" ? identifier.parent : undefined;
  const value = spread?.parent?.type === "ObjectExpression" ? spread.parent : identifier;
  const call = value.parent;
  return isCallOrNew(call) && call.callee !== value;
}
