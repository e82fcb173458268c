import type { TSESTree } from "@typescript-eslint/utils";
import { escapeOf } from "../../../flow/escape.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import { dropClosings } from "../../text/closing.js";
import { combined } from "../../text/combined-edits.js";
import type { Edit } from "../../text/edits.js";
import type { Hoistability } from "../hoistability.js";
import { isFunction } from "../../../syntax/functions.js";
import { isLoop, isWithin, outward, type Node } from "../../../syntax/nodes.js";
import { isTypeScript } from "../../text/language.js";
import type { Reason } from "../obstacles.js";
import { isFreeOfConnection, poolEdits, type PoolEdits } from "../pool-edits.js";
import { finalClosings } from "./closings.js";
import type { Form } from "./form.js";
import { lazyInstance } from "./lazy.js";
import { asModuleConstant } from "./module-constant.js";

/** What a pool takes over from the client in whose place it stands. */
const OF_THE_POOL: ReadonlySet<Reason> = new Set(["capped", "identity", "closed"]);
/** The same of a pool in the place of a single connection, which it opens by itself. */
const OF_THE_CONNECTION: ReadonlySet<Reason> = new Set(["changed", "prepared"]);
/** What a pool that is made at first use overcomes besides. */
const AT_FIRST_USE: ReadonlySet<Reason> = new Set(["may-throw", "environment", "order"]);

/** A shared pool in the place of a client, where every use of the client means the same on a pool. */
export const sharedPool: Form = {
  answer: ({ reason }, { construction }) =>
    OF_THE_POOL.has(reason) ||
    AT_FIRST_USE.has(reason) ||
    (construction.entry.sharing?.identity === true && OF_THE_CONNECTION.has(reason))
      ? "asked"
      : undefined,
  repair(client, file) {
    const { construction } = client;
    const pool = poolEdits(construction, file);
    const connects = construction.entry.sharing?.identity === true ? connectCalls(construction, file) : [];
    const closings = pool && connects && finalClosings(client, file);
    const dropped = closings && dropClosings([...closings, ...connects], file);
    const made = dropped && madePool(client, pool, file);
    return (
      made && {
        kind: "sharePool",
        data: { pool: pool.name },
        edits: combined([...made, ...(pool.imported ? [pool.imported] : [])], dropped),
      }
    );
  },
};

function madePool(client: Hoistability, pool: PoolEdits, file: FileUnderLint): readonly Edit[] | undefined {
  const constant = asModuleConstant(client, new Set([...OF_THE_POOL, ...OF_THE_CONNECTION]), file, [pool.inside]);
  if (constant) return constant.edits;
  return lazyInstance(client, file, [pool.inside], isTypeScript(file) ? pool.name : undefined)?.edits;
}

/** Whether code runs more often than other code of its function. */
function isInLoop(node: Node, made: Node): boolean {
  return [...outward(node)].some((outer) => (isLoop(outer) || isFunction(outer)) && !isWithin(made, outer));
}

/** The calls that connect a client which a pool connects itself; undefined when the client does more than run single queries. */
function connectCalls(construction: ClientConstruction, file: FileUnderLint): readonly TSESTree.Node[] | undefined {
  const connects: TSESTree.Node[] = [];
  const { preparation, ending } = construction.entry;
  const { state, uses } = escapeOf(construction.node, file);
  if (state !== "dropped") return undefined;
  const queries = uses.filter(({ kind, path }) => kind === "call" && path.join(".") === "query");
  // One query needs no connection of its own, whatever it is, but for what it sets there.
  const isAlone = queries.length === 1 && !isInLoop(queries[0]!.node, construction.node);
  for (const { kind, path, node } of uses) {
    const method = path.join(".");
    if (kind === "dispose" || (kind === "call" && ending?.by.includes(method))) continue;
    if (kind === "call" && preparation?.by.includes(method) && (node as TSESTree.CallExpression).arguments.length === 0)
      connects.push(node);
    else if (kind !== "call" || method !== "query" || !isFreeOfConnection(node as TSESTree.CallExpression, isAlone))
      return undefined;
  }
  return connects;
}
