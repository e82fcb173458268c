import { isAtLeast, later, type BindingTime } from "../flow/binding-lattice.js";
import type { TimeOf } from "../flow/binding-time.js";
import { isEnvironment } from "../recognition/environment.js";
import type { LintedFile } from "../file/linted-file.js";
import { outermostMemberOf } from "../syntax/member-path.js";
import { isWriteTarget, unwrap, type Node } from "../syntax/nodes.js";
import { onlyValue, referencedVariable } from "../syntax/variables.js";

const COMPARISONS: ReadonlySet<string> = new Set(["==", "===", "!=", "!==", "<", "<=", ">", ">=", "in", "instanceof"]);

/**
 * What an expression depends on that picks one of a few values, whoever picks: a condition, a comparison, a member of a
 * table that is written out, a variable of the environment. Undefined where it does not pick.
 */
export function ofChoice(node: Node, file: LintedFile, of: TimeOf): BindingTime | undefined {
  switch (node.type) {
    case "ConditionalExpression":
      return later(later(of(node.consequent), of(node.alternate)), picked(of(node.test)));
    case "BinaryExpression":
      return COMPARISONS.has(node.operator) ? picked(later(of(node.left), of(node.right))) : undefined;
    case "UnaryExpression":
      return node.operator === "!" ? picked(of(node.argument)) : undefined;
    case "MemberExpression":
      return node.computed && isTable(node.object, file)
        ? later(of(node.object), picked(of(node.property)))
        : undefined;
    default:
      return undefined;
  }
}

/** The time of one of a few values, by that of what picks it. */
function picked(by: BindingTime): BindingTime {
  return isAtLeast(by, "choice") ? "choice" : by;
}

/** The environment, or an object whose members are all written out where it is made. */
function isTable(object: Node, file: LintedFile): boolean {
  if (isEnvironment(object, file)) return true;
  const variable = referencedVariable(unwrap(object), file);
  const value = variable && onlyValue(variable);
  const table = value && unwrap(value);
  return (
    table?.type === "ObjectExpression" &&
    table.properties.every(({ type }) => type === "Property") &&
    variable!.references.every(({ init, identifier }) => init === true || readsMember(identifier))
  );
}

/** Whether a name stands for the object of a member that is read. */
function readsMember(identifier: Node): boolean {
  const member = outermostMemberOf(identifier);
  return member !== undefined && !isWriteTarget(member);
}
