import type { FileUnderLint } from "../../../file/linted-file.js";
import { isAtLeast, reach } from "../../../flow/binding-lattice.js";
import { bindingOf } from "../../../flow/binding-time.js";
import { isModuleLevel } from "../../../syntax/free-variables.js";
import { isFunction } from "../../../syntax/functions.js";
import { outermostMemberOf } from "../../../syntax/member-path.js";
import { isLoop, isWithin, outward, type Node } from "../../../syntax/nodes.js";
import { referencedVariable, type Variable } from "../../../syntax/variables.js";

/** Whether no caller has a say in a value. */
export function isOfNoCaller(value: Node, file: FileUnderLint): boolean {
  return !isAtLeast(reach(bindingOf(value, file)), "unknown");
}

/**
 * Whether a variable of the function is given, or an object in it filled, step by step with values in which no caller has
 * a say, and for no reason that a caller has a say in: `if (process.env.USER) options.auth = …`.
 * @param use the name in the construction
 */
export function isBuiltForAll(use: Node, made: Node, file: FileUnderLint): boolean {
  const variable = use.type === "Identifier" ? referencedVariable(use, file) : undefined;
  if (!variable || isModuleLevel(variable) || variable.defs[0]?.type !== "Variable") return false;
  return variable.references.every((reference) => {
    const name = reference.identifier as Node;
    if (isWithin(name, made)) return true;
    const value = reference.isWrite() ? (reference.writeExpr as Node | undefined) : writtenTo(name);
    if (value === undefined) return isOnlyRead(name);
    return (
      isOfNoCaller(value, file) && conditionsAround(name, variable)?.every((test) => isOfNoCaller(test, file)) === true
    );
  });
}

/** What is written to a member: `options.auth = …`. */
function writtenTo(name: Node): Node | undefined {
  const member = outermostMemberOf(name);
  const { parent } = member ?? {};
  return parent?.type === "AssignmentExpression" && parent.left === member ? parent.right : undefined;
}

/** Whether a member, and nothing else, is read, and no method called on it. */
function isOnlyRead(name: Node): boolean {
  const user = outermostMemberOf(name)?.parent;
  return user?.type === "TemplateLiteral" || user?.type === "BinaryExpression" || user?.type === "IfStatement";
}

/** What decides whether a place runs, below the block that declares a variable; undefined where it may run again and again. */
function conditionsAround(place: Node, variable: Variable): readonly Node[] | undefined {
  const tests: Node[] = [];
  for (const outer of outward(place)) {
    if (outer === variable.scope.block) return tests;
    if (isLoop(outer) || isFunction(outer) || outer.type === "SwitchStatement") return undefined;
    if (outer.type === "IfStatement" || outer.type === "ConditionalExpression") tests.push(outer.test);
    if (outer.type === "LogicalExpression") tests.push(outer.left);
  }
  return undefined;
}
