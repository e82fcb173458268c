import type { TSESTree } from "@typescript-eslint/utils";
import { localFunction } from "../resolution/local-function.js";
import { GLOBAL, type QualifiedName } from "../resolution/qualified-name.js";
import { isInertFunction } from "../recognition/inert.js";
import {
  ESCAPE,
  inner,
  listOf,
  NOTHING,
  on,
  RELEASE,
  settled,
  wrap,
  type Carrier,
  type Step,
  type UseContext,
} from "./access-path.js";
import { callOf } from "./members.js";
import { isNothing } from "../syntax/nodes.js";

/** What a member of a promise does with the response that it settles with. */
export function stepsOfPromise(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  const call = callOf(member);
  if (!call) return ESCAPE;
  if (name === "catch" || name === "finally") return on(call, carrier);
  if (name !== "then") return context.interface.members.releases.includes(name) ? RELEASE : ESCAPE;
  const handler = call.arguments[0];
  if (!handler || isNothing(handler)) return on(call, carrier);
  const fn = handler.type === "SpreadElement" ? undefined : localFunction(handler, context.file);
  if (!fn) return isInertFunction(handler, context.file) ? NOTHING : ESCAPE;
  return [{ kind: "callback", fn, carrier: settled(carrier), result: { node: call, wrapper: "promise" } }];
}

/** What `Promise.all()` and its kin do with a list in which a response is; undefined when the function is none of them. */
export function stepsOfCombined(
  call: TSESTree.CallExpression,
  { module, path }: QualifiedName,
  carrier: Carrier,
): readonly Step[] | undefined {
  const method = module === GLOBAL && path[0] === "Promise" ? path[1] : undefined;
  if (method === "resolve") return on(call, wrap("promise", settled(carrier)));
  if (method === undefined || listOf(carrier) === undefined) return undefined;
  const [list] = carrier.wrappers;
  const element = settled(inner(carrier));
  switch (method) {
    case "all":
      return on(call, wrap("promise", wrap(list!, element)));
    case "allSettled":
      return on(call, wrap("promise", wrap(list!, wrap({ outcome: { value: "value" } }, element))));
    case "race":
    case "any":
      return on(call, wrap("promise", element));
    default:
      return undefined;
  }
}
