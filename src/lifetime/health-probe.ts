import { isClass } from "../syntax/classes.js";
import { somePathMatches } from "../catalogue/patterns.js";
import { PROBE_METHODS, PROBE_NAMES, PROBE_PATHS, PROBE_QUERY } from "../catalogue/vocabulary/probes.js";
import type { Escape, ValueUse } from "../flow/escape-state.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { isReachabilityCheck } from "../keepalive/purpose.js";
import type { Place } from "../project/place.js";
import type { Because } from "../execution/execution-context.js";
import { staticText } from "../execution/host-arguments.js";
import { chainFrom } from "../syntax/call-chain.js";
import { outward, unwrap, wrapped, type Node } from "../syntax/nodes.js";

const PROMISE_METHODS: readonly string[] = ["then", "catch", "finally"];

/** Whether nothing is done with a client but to see if it can connect. */
export function isOnlyProbed({ entry }: ClientConstruction, { uses }: Escape): boolean {
  return uses.some(({ kind }) => kind === "call") && uses.every((use) => asksForLife(use, entry.ending?.by ?? []));
}

/** Whether code asks if something can be reached: by its name, its class, its route or its file. */
export function isHealthCheck({ node, file }: Place, { node: entryPoint, chain }: Because): boolean {
  return (
    isReachabilityCheck(node) ||
    chain.some(({ name }) => PROBE_NAMES.test(name)) ||
    [...outward(node)].some(isProbeClass) ||
    isProbeRoute(entryPoint) ||
    somePathMatches(PROBE_PATHS, file.path.replace(/(?:\/(?:route|index))?\.[cm]?[jt]sx?$/, ""))
  );
}

function isProbeClass(node: Node): boolean {
  if (!isClass(node)) return false;
  const names = [node.id, node.superClass];
  return names.some((name) => name?.type === "Identifier" && PROBE_NAMES.test(name.name));
}

/** `app.get("/healthz", …)`. */
function isProbeRoute(entryPoint: Node): boolean {
  const first = entryPoint.type === "CallExpression" ? entryPoint.arguments[0] : undefined;
  const path = first && staticText(unwrap(first));
  return path !== undefined && somePathMatches(PROBE_PATHS, path);
}

function asksForLife({ kind, path, node }: ValueUse, release: readonly string[]): boolean {
  if (kind === "call") return isPromised(path) || release.includes(path.join(".")) || endsInProbe(node, release);
  if (kind !== "read") return kind === "dispose" || kind === "other";
  const parent = wrapped(node).parent;
  if (parent?.type === "TaggedTemplateExpression") return PROBE_QUERY.test(parent.quasi.quasis[0]!.value.raw);
  return parent?.type !== "CallExpression" && parent?.type !== "VariableDeclarator";
}

/** `then` of `client.connect().then(…)`, which is a use of the client where `connect` gives the client itself. */
function isPromised(path: readonly string[]): boolean {
  return PROMISE_METHODS.includes(path.at(-1) ?? "");
}

/** Whether the last call of a chain, but for what is done with its promise, asks for a sign of life: `client.db().admin().ping()`. */
function endsInProbe(first: Node, release: readonly string[]): boolean {
  let last = "";
  for (const { method, call } of first.type === "CallExpression" ? chainFrom(first) : []) {
    if (PROMISE_METHODS.includes(method)) break;
    const query = call.arguments[0] && staticText(unwrap(call.arguments[0]));
    if (query !== undefined && PROBE_QUERY.test(query)) return true;
    last = method;
  }
  return PROBE_METHODS.includes(last) || release.includes(last);
}
