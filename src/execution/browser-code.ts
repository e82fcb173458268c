import { someNameMatches } from "../catalogue/patterns.js";
import { BROWSER_CODE } from "../catalogue/runtimes/browser.js";
import { globalReferences } from "../syntax/global-references.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { isTypeQuery } from "../resolution/call-graph.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { entryPointOf } from "./entry-points.js";
import { checkedFor } from "./local-branch.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { outward, propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/**
 * Whether a place in a file that a server may load is code for a browser: behind a check for its globals, or in a
 * function that uses them unchecked.
 */
export function isBrowserCode(node: Node, file: LintedFile): boolean {
  const checked = checkedFor(node, file);
  if (checked) return checked === "browser";
  const code = codeForBrowsers(file);
  return code.size > 0 && [...outward(node)].some((at) => code.has(at));
}

/** The functions of a file that only a browser can run; the program itself, where that cannot be loaded elsewhere. */
const codeForBrowsers = memoiseByFile((file: LintedFile): ReadonlySet<Node> => {
  const code = new Set<Node>();
  for (const sign of globalSigns(file)) for (const at of codeAround(sign)) code.add(at);
  for (const sign of environmentSigns(file)) {
    const around = codeAround(sign).filter(isFunction);
    if (!around.some((fn) => servesRequests(fn, file))) for (const fn of around) code.add(fn);
  }
  return code;
});

function globalSigns(file: LintedFile): readonly Node[] {
  return BROWSER_CODE.globals
    .flatMap((name) => globalReferences(name, file))
    .filter((sign) => !isOnlyNamed(sign) && !checkedFor(sign, file));
}

/** `typeof window`, as a check or as a type. */
function isOnlyNamed(sign: Node): boolean {
  return sign.parent?.type === "UnaryExpression" || isTypeQuery(sign);
}

/** Reads of the environment that a bundler writes into pages, and of module constants that hold one. */
function environmentSigns(file: LintedFile): readonly Node[] {
  return membersNamed("env", file).flatMap((environment) => {
    if (unwrap(environment.object).type !== "MetaProperty") return [];
    const read = wrapped(environment).parent;
    if (read?.type !== "MemberExpression" || !someNameMatches(BROWSER_CODE.environment, propertyName(read) ?? ""))
      return [];
    return enclosingFunction(read) ? [read] : referencesOfConstant(read, file);
  });
}

function referencesOfConstant(value: Node, file: LintedFile): readonly Node[] {
  for (const at of outward(value)) {
    if (at.type !== "VariableDeclarator") continue;
    const variable = at.id.type === "Identifier" ? variableOf(at.id, file) : undefined;
    return (variable?.references ?? []).filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
  }
  return [];
}

/** The function around a sign, and those around it for as long as each is a callback of the code around it. */
function codeAround(sign: Node): readonly Node[] {
  const around: Node[] = [];
  for (let at = sign; ;) {
    const fn = enclosingFunction(at);
    if (!fn) return [...around, [...outward(at)].at(-1)!];
    around.push(fn);
    const call = wrapped(fn).parent;
    if (call?.type !== "CallExpression" || call.callee === wrapped(fn)) return around;
    const callee = unwrap(call.callee);
    const method = callee.type === "MemberExpression" ? propertyName(callee) : undefined;
    if (method !== undefined && BROWSER_CODE.sentBy.includes(method)) return around;
    at = call;
  }
}

function servesRequests(fn: FunctionNode, file: LintedFile): boolean {
  const entry = entryPointOf(fn, file);
  return entry?.runs === "perRequest" && entry.occasion === "request";
}
