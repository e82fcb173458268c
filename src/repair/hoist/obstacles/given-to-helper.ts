import type { LintedFile } from "../../../file/linted-file.js";
import { escapeOf, escapeOfParameter } from "../../../flow/escape.js";
import { isLetGo, type Escape, type ValueUse } from "../../../flow/escape-state.js";
import type { Place } from "../../../project/place.js";
import { classNamed, functionOf } from "../../../resolution/value-of.js";
import { constructorOf } from "../../../syntax/classes.js";
import type { FunctionNode } from "../../../syntax/functions.js";
import { wrapped, type CallOrNew } from "../../../syntax/nodes.js";

/** A client that is given to a function of the program, or to a constructor. */
export interface GivenToHelper {
  readonly helper: Place<FunctionNode>;
  /** What becomes of the client in there. */
  readonly escape: Escape;
  /**
   * It stays in there as long as the result does, a function, an object with methods or an object of a class, and whoever
   * gets that lets go of it: what is done with the result is a use of the client, where it was given.
   */
  readonly isOfResult: boolean;
}

/** The function that a client is given to as an argument; undefined where the program has none of it. */
export function givenToHelper({ node, path, argument }: ValueUse, file: LintedFile): GivenToHelper | undefined {
  const call = node as CallOrNew;
  if (call.arguments.some(({ type }) => type === "SpreadElement")) return undefined;
  const index = call.arguments.findIndex((one) => wrapped(one) === argument);
  const helper = call.type === "NewExpression" ? constructorNamed(call.callee, file) : functionOf(call.callee, file);
  const parameter = helper?.node.params[index];
  if (!helper || !parameter) return undefined;
  const escape = escapeOfParameter(parameter, path, helper.file);
  return { helper, escape, isOfResult: path.length === 0 && staysWithResult(call, helper.node, escape, file) };
}

function constructorNamed(callee: CallOrNew["callee"], file: LintedFile): Place<FunctionNode> | undefined {
  const owner = classNamed(callee, file);
  const node = owner && constructorOf(owner.node);
  return node && { node, file: owner.file };
}

/** A promise is followed to its value nowhere, so that what a function promises may be anything. */
function staysWithResult(call: CallOrNew, helper: FunctionNode, { state, points }: Escape, file: LintedFile): boolean {
  if (call.type === "NewExpression") return state === "kept";
  const isGivenOut = state === "returned" && points.every((point) => point.state !== "unknown");
  return isGivenOut && !helper.async && !helper.generator && isLetGo(escapeOf(call, file));
}
