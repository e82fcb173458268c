import type { TSESTree } from "@typescript-eslint/utils";
import { calledFunction } from "../../resolution/called-function.js";
import { localFunction } from "../../resolution/local-function.js";
import { GLOBAL, type QualifiedName } from "../../resolution/qualified-name.js";
import { isInertFunction } from "../../recognition/inert.js";
import { enclose, inner, listOf, settled, type AccessPath } from "./access-path.js";
import { ESCAPE, NOTHING, RELEASE, flowsTo, type CallResult, type Flow, type UseContext } from "./response-use.js";
import { callOf, isNothing } from "../../syntax/nodes.js";

/** What a member of a promise does with the response that it settles with. */
export function flowsOfPromise(
  member: TSESTree.MemberExpression,
  name: string,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  const call = callOf(member);
  if (!call) return ESCAPE;
  if (name === "catch" || name === "finally") return flowsTo(call, path);
  if (name !== "then") return context.interface.members.releases.includes(name) ? RELEASE : ESCAPE;
  const handler = call.arguments[0];
  if (!handler || isNothing(handler)) return flowsTo(call, path);
  if (handler.type === "SpreadElement") return ESCAPE;
  const fn = localFunction(handler, context.file);
  if (fn) return [{ kind: "callback", fn, path: settled(path), returnSite: { node: call, container: "promise" } }];
  if (isInertFunction(handler, context.file)) return NOTHING;
  const { node, file } = calledFunction(handler, context.file) ?? {};
  if (!node || !file) return ESCAPE;
  const result: CallResult = { is: "returned", container: "promise" };
  return [{ kind: "pass", fn: node, file, index: 0, path: settled(path), call, result }];
}

/** What `Promise.all()` and its kin do with a list in which a response is; undefined when the function is none of them. */
export function flowsOfCombined(
  call: TSESTree.CallExpression,
  { module, path: [namespace, name] }: QualifiedName,
  path: AccessPath,
): readonly Flow[] | undefined {
  const method = module === GLOBAL && namespace === "Promise" ? name : undefined;
  if (method === "resolve") return flowsTo(call, enclose("promise", settled(path)));
  if (method === undefined || listOf(path) === undefined) return undefined;
  const [list] = path.containers;
  const element = settled(inner(path));
  switch (method) {
    case "all":
      return flowsTo(call, enclose("promise", enclose(list!, element)));
    case "allSettled":
      return flowsTo(call, enclose("promise", enclose(list!, enclose({ outcome: { value: "value" } }, element))));
    case "race":
    case "any":
      return flowsTo(call, enclose("promise", element));
    default:
      return undefined;
  }
}
