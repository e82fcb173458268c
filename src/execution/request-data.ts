import { MEMBERS_OF_PROCESS } from "../catalogue/vocabulary/request-data.js";
import { readsRequest } from "../recognition/request-source.js";
import type { LintedFile } from "../file/linted-file.js";
import { functionFacts } from "../resolution/call-graph.js";
import { entryPointOf } from "./entry-points.js";
import { referencedVariable, type Variable } from "../syntax/variables.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { isWithin, propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { valueParts } from "../syntax/walk.js";

/** Whether a value is of one request: what the host passed for it, or something computed from that. */
export type RequestData = "no" | "unknown" | "yes";

const STRENGTH: readonly RequestData[] = ["no", "unknown", "yes"];

/**
 * Whether an expression carries data of the request that it is evaluated in. An awaited value is as much of
 * the request as what it is computed from: a token that a service fetches for itself is not.
 */
export function requestDataIn(node: Node, file: LintedFile): RequestData {
  return new Follower(file).part(node, node);
}

class Follower {
  readonly #file: LintedFile;
  readonly #seen = new Set<Variable>();

  constructor(file: LintedFile) {
    this.#file = file;
  }

  part(node: Node, root: Node): RequestData {
    if (node.type === "ThisExpression" || node.type === "Super") return "unknown";
    if (node.type === "Identifier") return this.#identifier(node, root);
    if (node.type === "CallExpression" && readsRequest(node, this.#file)) return "yes";
    if (node.type === "MemberExpression" && MEMBERS_OF_PROCESS.has(propertyName(node) ?? "")) return "no";
    let strongest: RequestData = "no";
    for (const inner of valueParts(node, this.#file)) strongest = stronger(strongest, this.part(inner, root));
    return strongest;
  }

  #identifier(node: Node, root: Node): RequestData {
    const variable = referencedVariable(node, this.#file);
    if (!variable || isWithin(variable.scope.block as Node, root)) return "no";
    if (this.#seen.has(variable)) return "no";
    this.#seen.add(variable);
    const definition = variable.defs[0]!;
    if (definition.type === "Parameter") return this.#parameter(definition.node as Node, definition.name as Node);
    if (definition.type !== "Variable") return "no";
    if (isOfTheProcess(definition.name as Node)) return "no";
    const declarator = definition.node;
    const loop = declarator.parent?.parent;
    if ((loop?.type === "ForOfStatement" || loop?.type === "ForInStatement") && loop.left === declarator.parent)
      return this.part(loop.right, loop.right);
    const values = variable.references.map((reference) => reference.writeExpr as Node | null | undefined);
    return values.reduce<RequestData>(
      (strongest, value) => (value ? stronger(strongest, this.part(value, value)) : strongest),
      "no",
    );
  }

  #parameter(fn: Node, name: Node): RequestData {
    if (!isFunction(fn) || isOfTheProcess(name)) return "no";
    const index = fn.params.findIndex((parameter) => isWithin(name, parameter));
    const entry = entryPointOf(fn, this.#file);
    if (entry?.runs === "perRequest") return "yes";
    const calls = entry ? [] : functionFacts(fn, this.#file).calls;
    if (calls.length > 0) return calls.map((call) => this.#argument(call.arguments, index)).reduce(stronger);
    return entry?.runs === "once" ? "no" : this.#surroundings(fn);
  }

  #argument(given: readonly Node[], index: number): RequestData {
    if (given.slice(0, index + 1).some((argument) => argument.type === "SpreadElement")) return "unknown";
    const argument = given[index];
    return argument ? this.part(argument, argument) : "no";
  }

  /** What a callback is given comes from what it is a callback of: `entries.forEach((entry) => …)`. */
  #surroundings(fn: FunctionNode): RequestData {
    const value = wrapped(fn);
    const call = value.parent;
    if (call?.type !== "CallExpression" || call.callee === value) return "unknown";
    const others = [call.callee, ...call.arguments].filter((part) => part !== value);
    return others.map((part) => this.part(part, part)).reduce(stronger);
  }
}

/** `{ env }` of a parameter, or a parameter of that name. */
function isOfTheProcess(name: Node): boolean {
  return name.type === "Identifier" && MEMBERS_OF_PROCESS.has(name.name);
}

/** The stronger of two verdicts. */
function stronger(left: RequestData, right: RequestData): RequestData {
  return STRENGTH.indexOf(left) >= STRENGTH.indexOf(right) ? left : right;
}
