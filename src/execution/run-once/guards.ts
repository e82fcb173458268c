import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { clientMember } from "../../recognition/client-member.js";
import { conditionsAt } from "../../syntax/conditions.js";
import { enclosingFunction, type FunctionNode } from "../../syntax/functions.js";
import { isWithin, outward, type Node } from "../../syntax/nodes.js";
import { variableOf } from "../../syntax/variables.js";
import { childrenOf } from "../../syntax/walk.js";

/** Whether a place is reached under a condition inside its function, whatever that asks. */
export function isGuarded(node: Node, within: FunctionNode): boolean {
  return guardsAt(node, within).length > 0;
}

/** Whether a place runs once for all requests: behind a condition on something that remembers. */
export function isSetOnce(node: Node, file: LintedFile): boolean {
  const fn = enclosingFunction(node);
  return fn !== undefined && guardsAt(node, fn).some((test) => remembers(test, fn, file));
}

/** The conditions inside a function under which a place is reached: those around it, earlier ways out, and defaults. */
function guardsAt(node: Node, within: FunctionNode): readonly Node[] {
  const tests = conditionsAt(node, within).flatMap(({ test }) => (isOfLoop(test) ? [] : [test]));
  let child = node;
  for (const at of outward(node)) {
    if (at === within) break;
    if (at.type === "LogicalExpression" && at.operator === "??" && at.right === child) tests.push(at.left);
    if (at.type === "AssignmentExpression" && (at.operator === "??=" || at.operator === "||=")) tests.push(at.left);
    if (at.type === "SwitchCase") tests.push((at.parent as TSESTree.SwitchStatement).discriminant);
    child = at;
  }
  return tests;
}

/** What stands in the condition of a loop says how long the loop goes on, and not that its body runs once. */
function isOfLoop(test: Node): boolean {
  return [...outward(test)].some((at) => at.parent?.type === "WhileStatement" && at.parent.test === at);
}

/** Whether a condition asks the object, a client, or a variable outside the function that can change. */
function remembers(test: Node, fn: FunctionNode, file: LintedFile): boolean {
  if (test.type === "ThisExpression") return true;
  if (test.type === "MemberExpression" && clientMember(test, file)) return true;
  if (test.type !== "Identifier") return childrenOf(test, file).some((child) => remembers(child, fn, file));
  const variable = variableOf(test, file);
  const definition = variable?.defs[0];
  if (!variable || definition?.type !== "Variable" || isWithin(definition.name as Node, fn)) return false;
  const made = definition.node.init?.type;
  return (
    made === "NewExpression" ||
    made === "ObjectExpression" ||
    variable.references.some((write) => write.isWrite() && !write.init)
  );
}
