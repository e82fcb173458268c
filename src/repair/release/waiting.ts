import type { FileUnderLint } from "../../file/linted-file.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import { propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import { insert, type Edit } from "../text/edits.js";

/**
 * The edits that let the code of a node wait: none where it can already. A callback of a promise may become `async`,
 * since a promise settles with what the promise that it returns settles with. Undefined where the code cannot wait.
 */
export function waitingIn(owner: Node, file: FileUnderLint): readonly Edit[] | undefined {
  if (!isFunction(owner))
    return owner.type === "Program" && file.sourceCode.ast.sourceType === "module" ? [] : undefined;
  if (owner.async) return [];
  return isCallbackOfPromise(owner) ? madeAsync(owner, file) : undefined;
}

const CALLBACKS = new Set(["then", "catch", "finally"]);

function isCallbackOfPromise(fn: FunctionNode): boolean {
  const callback = wrapped(fn);
  const { parent: call } = callback;
  const callee = call?.type === "CallExpression" && call.callee !== callback ? unwrap(call.callee) : undefined;
  return callee?.type === "MemberExpression" && CALLBACKS.has(propertyName(callee) ?? "");
}

function madeAsync(fn: FunctionNode, file: FileUnderLint): readonly Edit[] | undefined {
  if (fn.generator) return undefined;
  const edits: Edit[] = [insert(fn.range[0], "async ")];
  const type = fn.returnType?.typeAnnotation;
  if (type?.type === "TSTypePredicate") return undefined;
  const isPromise = type && /^(?:globalThis\.)?Promise\b/.test(file.sourceCode.getText(type));
  if (type && !isPromise) edits.push(insert(type.range[0], "Promise<"), insert(type.range[1], ">"));
  return edits;
}
