import type { Cost } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import type { ClientConstruction } from "./client-construction.js";
import { isEnvironment } from "./environment.js";
import { optionValue } from "./option-value.js";
import { resolve } from "../syntax/variables.js";
import type { Node } from "../syntax/nodes.js";

/** What a fresh instance costs as it is made here, not counting the clients among its arguments. */
export function freshCost(construction: ClientConstruction, file: LintedFile): Cost {
  const { entry, arguments: given } = construction;
  const { fresh, withoutArguments, connectionsFrom } = entry.cost;
  if (given.length === 0) return withoutArguments ?? fresh;
  if (opensOwnConnections(construction, file)) return "connections";
  const bringsConnections = connectionsFrom?.some((option) =>
    given.some((argument) => optionValue(argument, option, file).is === "known"),
  );
  return bringsConnections ? "construction" : fresh;
}

/** Whether a client that can use connections which it is given opens its own, by all that is known. */
export function opensOwnConnections({ entry, arguments: given }: ClientConstruction, file: LintedFile): boolean {
  const { ownConnections } = entry.cost;
  const [first] = given;
  if (!ownConnections || !first || first.type === "SpreadElement") return false;
  const { address, options = [], unless = [] } = ownConnections;
  if (address && isText(first, file)) return true;
  return (
    options.some((option) => optionValue(first, option, file).is === "known") &&
    unless.every((option) => optionValue(first, option, file).is === "absent")
  );
}

/** Whether an expression is a text, and nothing else: a literal, a template, a variable of the environment, and what joins or chooses between these. */
function isText(node: Node, file: LintedFile): boolean {
  const value = resolve(node, file);
  switch (value.type) {
    case "Literal":
      return typeof value.value === "string";
    case "TemplateLiteral":
      return true;
    case "BinaryExpression":
      return value.operator === "+" && (isText(value.left, file) || isText(value.right, file));
    case "LogicalExpression":
      return value.operator !== "&&" && isText(value.left, file) && isText(value.right, file);
    case "ConditionalExpression":
      return isText(value.consequent, file) && isText(value.alternate, file);
    case "Identifier":
    case "MemberExpression":
      return isEnvironment(value, file);
    default:
      return false;
  }
}
