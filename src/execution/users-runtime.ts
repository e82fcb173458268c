/**
 * What kind of program a place belongs to, by what uses the functions around it: one that only tests call is no
 * server's, though its file says nothing of that.
 *
 * Invariants: a function belongs to a kind where all that uses it does, and all of that is known; what a host calls
 * belongs to what the host is for. Where no browser loads a file, the server of the component runs it. The innermost
 * function that tells decides.
 * Unsound on purpose: what is handed on belongs to the code that hands it on.
 */
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { functionFacts, isTypeQuery, methodOf } from "../resolution/call-graph.js";
import { isExportedOn } from "../resolution/instances.js";
import { programReferences } from "../resolution/program-references.js";
import { isConstructor } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { isWithin, outward, type Node } from "../syntax/nodes.js";
import { isBrowserCode } from "./browser-code.js";
import { entryPointOf } from "./entry-points.js";
import { runsAsMain } from "./main-file.js";
import { isKeptFromBrowsers, isLongLived, runtimeOf, type Runtime } from "./runtime.js";

/** The kind of program that uses the functions around a place; undefined where that is not known, or may be several. */
export function runtimeOfUsers(node: Node, file: LintedFile): Runtime | undefined {
  if (!isLongLived(file) && runsAsMain(node, file)) return "script";
  for (const at of outward(node)) {
    const runtime = isFunction(at) ? runtimeOfFunction(at, file) : undefined;
    if (runtime) return runtime;
  }
  return undefined;
}

const functionRuntime = memoiseByNode((fn: FunctionNode, file: LintedFile): Runtime | null => {
  const entry = entryPointOf(fn, file);
  if (entry) {
    if (entry.runs === "inherits") return runtimeOfUse(entry) ?? null;
    return entry.ends ? (isLongLived(entry.file) ? null : "script") : "node";
  }
  const [kind, ...others] = new Set(usersOf(fn, file)?.map(runtimeOfUse));
  if (kind === "browser" && isKeptFromBrowsers(file)) return "node";
  return others.length === 0 ? (kind ?? null) : null;
}, null);

function runtimeOfFunction(fn: FunctionNode, file: LintedFile): Runtime | undefined {
  return functionRuntime(fn, file) ?? undefined;
}

/** Where a function is used, besides in itself; undefined where not all of that is known. */
function usersOf(fn: FunctionNode, file: LintedFile): readonly Place[] | undefined {
  const { name, calls, handed, visibility } = functionFacts(fn, file);
  if (handed.length > 0 || isConstructor(fn) || mayBeComponent(name) || isOfObject(fn)) return undefined;
  const own = calls.filter((call) => !isWithin(call, fn)).map((node) => ({ node, file }));
  if (visibility === "local") return own;
  const elsewhere = programReferences(fn, file);
  if (!elsewhere?.isComplete) return undefined;
  return [...own, ...elsewhere.places.filter(({ node }) => !isExportedOn(node) && !isTypeQuery(node))];
}

/** What an object holds is called by whoever the object is handed to. */
function isOfObject(fn: FunctionNode): boolean {
  return methodOf(fn)?.owner.type === "ObjectExpression";
}

/** Only what has a capital letter can be used as an element, where no call shows it. */
function mayBeComponent(name: string | undefined): boolean {
  return name !== undefined && /^[A-Z]/.test(name);
}

function runtimeOfUse({ node, file }: Place): Runtime | undefined {
  const own = runtimeOf(file);
  if (own !== "node") return own;
  return isBrowserCode(node, file) ? "browser" : runtimeOfUsers(node, file);
}
