import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { isResponseMember } from "../recognition/response-members.js";
import { propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/**
 * Whether what is done with the value of a call can be done with a response, or with a promise or a list of these:
 * decided before the function is looked up, which most often stands in a file that nobody has parsed.
 */
export function mayBeResponse(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const value = wrapped(call);
  switch (value.parent?.type) {
    case "AwaitExpression":
      return fits(value.parent, file);
    case "UnaryExpression":
      return value.parent.operator === "void";
    case "ExpressionStatement":
    case "VariableDeclarator":
    case "AssignmentExpression":
    case "ReturnStatement":
    case "ArrowFunctionExpression":
    case "ArrayExpression":
    case "ConditionalExpression":
    case "LogicalExpression":
    case "CallExpression":
    case "MemberExpression":
      return fits(value, file);
    default:
      return false;
  }
}

/** Whether a response, or what holds some, can stand at a place. */
function fits(node: Node, file: LintedFile): boolean {
  const value = wrapped(node);
  const { parent } = value;
  switch (parent?.type) {
    case "MemberExpression": {
      const name = parent.object === value ? propertyName(parent) : undefined;
      return name === undefined || isResponseMember(name, file);
    }
    case "VariableDeclarator":
      return parent.init !== value || fitsPattern(parent.id, file);
    case "AssignmentExpression":
      return parent.right !== value || parent.operator !== "=" || fitsPattern(parent.left, file);
    case "CallExpression":
      return parent.callee !== value;
    case "BinaryExpression":
      return /^[!=]==?$/.test(parent.operator);
    case "TemplateLiteral":
    case "UpdateExpression":
      return false;
    default:
      return true;
  }
}

function fitsPattern(pattern: Node, file: LintedFile): boolean {
  switch (pattern.type) {
    case "ObjectPattern":
      return pattern.properties.every((property) => {
        const name = property.type === "Property" ? propertyName(property) : undefined;
        return name === undefined || isResponseMember(name, file);
      });
    case "Identifier": {
      const variable = variableOf(pattern, file);
      return !variable || !hasOneValue(variable) || readsOf(variable).every((read) => fits(read, file));
    }
    default:
      return true;
  }
}

/** Whether all that is done with a variable is done with one value. */
function hasOneValue({ defs, references }: Variable): boolean {
  return defs.length === 1 && references.filter((reference) => reference.isWrite()).length === 1;
}

function readsOf({ references }: Variable): readonly Node[] {
  return references.flatMap((reference) => (reference.isRead() ? [reference.identifier as Node] : []));
}
