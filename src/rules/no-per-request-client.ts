import { LASTING_COSTS } from "../lifetime/client-cost.js";
import type { ShortLivedClient } from "../lifetime/short-lived-client.js";
import { isCallers } from "../lifetime/confidence.js";
import { dependenceOf } from "../flow/binding-time.js";
import { unkeptConnections } from "../keepalive/client-reuse.js";
import { isConstructor } from "../syntax/classes.js";
import { enclosingFunction } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import { shortLivedClientRule } from "./support/short-lived-client-rule.js";

const LOSSES = {
  connections: "its connections are never reused",
  requests: "it repeats requests that a shared one makes once",
  memory: "none of them is ever freed",
} as const;

const KEYED = "Keep one for each set of arguments, where these are few";
const ONCE_IF_EQUAL = "Make it once, if its arguments are the same each time";

function loss(client: ShortLivedClient, isForAll: boolean): string {
  return `${LOSSES[client.costs as keyof typeof LOSSES]}. ${advice(client, isForAll)}`;
}

function advice(client: ShortLivedClient, isForAll: boolean): string {
  const owner = client.part ?? client.construction;
  const pool = owner.entry.sharing?.pool;
  if (pool) return `Share one \`${pool}\` instead`;
  // Sharing an agent that keeps no connection gains nothing by itself.
  const reuse = unkeptConnections(owner, owner.file)?.reuse;
  return `${place(client, isForAll)}${reuse ? `, with \`${reuse.option}: ${reuse.on}\`` : ""}`;
}

function place({ construction, maker, keeper, dependence }: ShortLivedClient, isForAll: boolean): string {
  const isOfObject = keeper !== undefined || isInConstructor(construction.node);
  if (isForAll && isCallers(dependence)) return ONCE_IF_EQUAL;
  if (isCallers(dependence) || (isOfObject && dependence === "instance")) return KEYED;
  if (dependence === "choice") return "Keep one for each set of arguments";
  if (dependence === "instance") return "Keep one in a field of the object";
  if (keeper !== undefined) return `Make it once, at module scope, for all objects of \`${keeper}\``;
  const isKeyed = isCallers(dependenceOf(construction.arguments, construction.file));
  if (isKeyed && isForAll) return ONCE_IF_EQUAL;
  if (maker === undefined) return isKeyed ? KEYED : "Make it once, at module scope";
  return `Let \`${maker}\` ${isKeyed ? "keep one for each set of arguments" : "make it once and keep it"}`;
}

function isInConstructor(node: Node): boolean {
  const fn = enclosingFunction(node);
  return fn !== undefined && isConstructor(fn);
}

/** Clients whose fresh instance costs connections, requests or memory. */
export default shortLivedClientRule("no-per-request-client", {
  docs: {
    description: "Disallow creating clients that own connections per request, iteration or call",
    recommended: "error",
  },
  costs: LASTING_COSTS,
  loss,
  message: "`{{name}}` is made{{via}} {{when}} ({{because}}{{more}}), so {{loss}}.{{unrepaired}}",
});
