import type { TSESTree } from "@typescript-eslint/utils";
import { enclosingFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";

const MAY_BE_NOTHING = new Set(["TSVoidKeyword", "TSUndefinedKeyword", "TSAnyKeyword", "TSUnknownKeyword"]);

/**
 * Whether a case is the last of a `switch` that TypeScript has found to leave no value over: it ends a function
 * that is declared to return something, and would otherwise not compile.
 */
export function isLastOfExhaustive(test: Node): boolean {
  const owner = test.parent?.type === "SwitchCase" ? (test.parent.parent as TSESTree.SwitchStatement) : undefined;
  if (!owner || owner.cases.at(-1) !== test.parent || owner.cases.some((one) => one.test === null)) return false;
  const fn = enclosingFunction(owner);
  if (fn?.body?.type !== "BlockStatement" || fn.body.body.at(-1) !== owner) return false;
  const type = fn.returnType?.typeAnnotation;
  return type !== undefined && !mayBeNothing(type);
}

function mayBeNothing(type: TSESTree.TypeNode): boolean {
  if (type.type === "TSUnionType") return type.types.some(mayBeNothing);
  if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return MAY_BE_NOTHING.has(type.type);
  const [inner] = type.typeName.name === "Promise" ? (type.typeArguments?.params ?? []) : [];
  return inner !== undefined && mayBeNothing(inner);
}
