import { clientConstruction } from "../../recognition/client-construction.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import type { Place } from "../../project/place.js";
import { isTestFile } from "../../recognition/test-file.js";
import { callsBy, functionFacts, isTypeQuery } from "../../resolution/call-graph.js";
import { isExportedOn } from "../../resolution/instances.js";
import { programReferences } from "../../resolution/program-references.js";
import { enclosingFunction, type FunctionNode } from "../../syntax/functions.js";
import { outermostMemberOf } from "../../syntax/member-path.js";
import { isWithin, isWriteTarget, wrapped, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";

/**
 * Whether all that the program does with what a function gives is to read it, so that it stays as it was: by every call of
 * the function, tests aside. No where something is not seen.
 */
export const isResultOnlyRead = memoiseByNode((fn: FunctionNode, file: LintedFile): boolean => {
  const own = functionFacts(fn, file);
  if (own.handed.length > 0 || !own.calls.every((call) => isOnlyRead(call, file))) return false;
  if (own.visibility === "local") return true;
  const elsewhere = programReferences(fn, file);
  return elsewhere?.isComplete === true && elsewhere.places.every((place) => isTestFile(place.file) || isReadAt(place));
}, true);

/** Whether a name of a function in another file is called and its result read, or handed on as a name or a type. */
function isReadAt({ node, file }: Place): boolean {
  return callsBy(node, file)?.every((call) => isOnlyRead(call, file)) ?? (isExportedOn(node) || isTypeQuery(node));
}

/** The same of a variable, by all names of it outside a function. */
export function isOnlyReadOutside(fn: FunctionNode, { references }: Variable, file: LintedFile): boolean {
  return references.every(
    ({ identifier, init }) => init === true || isWithin(identifier as Node, fn) || isOnlyRead(identifier as Node, file),
  );
}

/** Whether the code around a value reads it or its members, or makes a client from it. */
function isOnlyRead(node: Node, file: LintedFile): boolean {
  const member = outermostMemberOf(node);
  if (member) return !isWriteTarget(member);
  const value = wrapped(node);
  const { parent } = value;
  switch (parent?.type) {
    case "VariableDeclarator": {
      const variable = parent.id.type === "Identifier" ? variableOf(parent.id, file) : undefined;
      return (
        parent.id.type === "ObjectPattern" ||
        (variable?.references.every(({ identifier, init }) => init === true || isOnlyRead(identifier as Node, file)) ??
          false)
      );
    }
    case "ReturnStatement":
    case "ArrowFunctionExpression": {
      const fn = enclosingFunction(value);
      return fn !== undefined && isResultOnlyRead(fn, file);
    }
    case "ExpressionStatement":
    case "UnaryExpression":
    case "BinaryExpression":
    case "TemplateLiteral":
    case "SpreadElement":
      return true;
    case "IfStatement":
    case "ConditionalExpression":
      return parent.test === value;
    default:
      return isOfClient(value, file);
  }
}

/** Whether a value stands among the arguments of a client, in an object of options too. */
function isOfClient(value: Node, file: LintedFile): boolean {
  let at = value.parent;
  while (at?.type === "Property" || at?.type === "ObjectExpression") at = at.parent;
  return at !== undefined && clientConstruction(at, file) !== undefined;
}
