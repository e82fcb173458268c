import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import type { ResponseAcquisition } from "../recognition/response-acquisition.js";
import { calledFunction } from "../resolution/called-function.js";
import { globalPath } from "../resolution/qualified-name.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { isNothing, isWithin, propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import { visit } from "../syntax/walk.js";
import { FunctionSummaries } from "./function-summaries.js";
import { RESPONSE } from "./uses/access-path.js";
import { usesOf } from "./uses/uses-of-value.js";

/** The calls from which what a function returns can come: those in the values, and in the values of its variables there. */
export function callsBehind(
  values: readonly Node[],
  fn: FunctionNode,
  file: LintedFile,
): ReadonlySet<TSESTree.CallExpression> {
  const calls = new Set<TSESTree.CallExpression>();
  const pending = new Set(values);
  for (const value of pending)
    visit(value, file, (node) => {
      if (node.type === "CallExpression") calls.add(node);
      if (node.type === "Identifier") for (const written of writtenIn(node, fn, file)) pending.add(written);
      return "enter";
    });
  return calls;
}

/** What a function writes to the variable that a name is, where that is its own. */
function writtenIn(name: TSESTree.Identifier, fn: FunctionNode, file: LintedFile): readonly Node[] {
  const variable = variableOf(name, file);
  const declared = variable?.defs[0]?.name as Node | undefined;
  return declared && isWithin(declared, fn) ? valuesOf(variable!) : [];
}

function valuesOf({ references }: Variable): readonly Node[] {
  return references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr as Node] : []));
}

/** A function, and the calls in it that give the responses which it returns. */
export interface ResponseSources {
  readonly fn: FunctionNode;
  readonly file: LintedFile;
  readonly sources: ReadonlyMap<Node, { readonly acquisition: ResponseAcquisition }>;
}

/** Whether all values that a function returns are the responses, responses that it makes itself, or nothing. */
export function isAlwaysResponse(values: readonly Node[], from: ResponseSources): boolean {
  return values.every((value) => isResponse(value, from, new Set()));
}

function isResponse(expression: Node, from: ResponseSources, seen: Set<Node>): boolean {
  const value = unwrap(expression);
  if (seen.has(value)) return true;
  seen.add(value);
  switch (value.type) {
    case "AwaitExpression":
      return isResponse(value.argument, from, seen);
    case "AssignmentExpression":
      return isResponse(value.right, from, seen);
    case "Identifier": {
      const written = isNothing(value) ? [] : writtenIn(value, from.fn, from.file);
      return isNothing(value) || (written.length > 0 && written.every((one) => isResponse(one, from, seen)));
    }
    case "NewExpression":
      return globalPath(value.callee, from.file) === "Response";
    case "CallExpression":
      return isResponseOfCall(value, from, seen);
    default:
      return isNothing(value) || (value.type === "Literal" && value.value === false);
  }
}

function isResponseOfCall(call: TSESTree.CallExpression, from: ResponseSources, seen: Set<Node>): boolean {
  const { sources, fn, file } = from;
  if (sources.has(call)) return true;
  const callee = unwrap(call.callee);
  if (callee.type === "MemberExpression" && CARRYING.has(propertyName(callee) ?? ""))
    return isResponse(callee.object, from, seen);
  if (
    call.arguments.some(
      (argument) => isFunction(argument) && [...sources.keys()].some((source) => isWithin(source, argument)),
    )
  )
    return true;
  const called = calledFunction(callee, file);
  return called?.node === fn || call.arguments.some((argument) => isHandedBack(argument, from, seen));
}

/** What gives the response of the promise, or of the response, that it is called on. */
const CARRYING = new Set(["then", "catch", "finally", "clone"]);

/** Whether a function gives back the response that is its argument. */
function isHandedBack(argument: Node, from: ResponseSources, seen: Set<Node>): boolean {
  if (!isResponse(argument, from, seen)) return false;
  const [{ acquisition }] = [...from.sources.values()] as [{ readonly acquisition: ResponseAcquisition }];
  const context = { interface: acquisition.interface, event: acquisition.entry.event, file: from.file };
  const summaries = new FunctionSummaries(context, new Map());
  return usesOf(argument, RESPONSE, context).some(
    (use) => use.kind === "pass" && (summaries.ofParameter(use)?.returned.length ?? 0) > 0,
  );
}
