/**
 * Who chooses the server that a request goes to.
 *
 * Invariants: each expression is looked at once, so that a query ends; one that is come to again adds nothing.
 * Unsound on purpose: what follows the base of an address is its path, whatever it starts with.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import type { UnconsumedBody } from "../../bodies/leaks.js";
import { runsOnNode } from "../../execution/runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import { isAtLeast } from "../../flow/binding-lattice.js";
import { dependenceOf, type BindingQuery } from "../../flow/binding-time.js";
import type { Place, Places } from "../../project/place.js";
import { addressOf } from "../../recognition/browser-request.js";
import { calledFunction } from "../../resolution/called-function.js";
import { callersOf } from "../../resolution/callers.js";
import { exportName, qualifiedNameOf } from "../../resolution/qualified-name.js";
import { functionOf } from "../../resolution/value-of.js";
import { nameOfParameter, type FunctionNode } from "../../syntax/functions.js";
import { propertyName, unwrap, type CallOrNew, type Node } from "../../syntax/nodes.js";
import { returnedValues } from "../../syntax/returned-values.js";
import { referencedVariable, type Variable } from "../../syntax/variables.js";
import { serverIn } from "./server-in-text.js";

/**
 * Whether the program or its configuration names the server that sends a body, and not whoever calls the program: one
 * that a customer chooses may go on sending for ever.
 */
export function isFromKnownServer({ node, acquisition }: UnconsumedBody, file: LintedFile): boolean {
  const { node: request, entry, file: home } = acquisition;
  const address = addressOf(request, entry, home);
  return !address || new Servers({ node, file }).isKnown(address, home);
}

/** Members and methods of an address, or of a text, that leave its start as it is. */
const KEEPS_START: ReadonlySet<string> = new Set([
  "concat",
  "href",
  "origin",
  "replace",
  "replaceAll",
  "toString",
  "trim",
]);

class Servers {
  /** The calls by which functions are entered: of their parameters no other one counts. */
  readonly #calls = new Map<FunctionNode, Place<CallOrNew>>();
  readonly #seen = new Set<Node>();
  readonly #query: BindingQuery = { callers: (fn, file) => this.#argumentsOf(fn, file) };

  /** @param call the call that a body is told of, which may be one of a function that makes the request */
  constructor(call: Place<TSESTree.CallExpression>) {
    this.#enter(calledFunction(call.node.callee, call.file), call);
  }

  #enter(called: Place<FunctionNode> | undefined, call: Place<CallOrNew>): void {
    if (called) this.#calls.set(called.node, call);
  }

  /** Whether an address has a server that is settled before the first request. */
  isKnown(address: Node, file: LintedFile): boolean {
    const node = unwrap(address);
    if (this.#seen.has(node)) return true;
    this.#seen.add(node);
    const starts = this.#startsOf(node, file);
    return starts
      ? starts.every((start) => this.isKnown(start.node, start.file))
      : !isAtLeast(dependenceOf([node], file, this.#query), "unknown");
  }

  /** What an address takes its server from, on each way; undefined where that is all of it, or cannot be told apart. */
  #startsOf(node: Node, file: LintedFile): readonly Place[] | undefined {
    const here = (...nodes: readonly Node[]): readonly Place[] => nodes.map((one) => ({ node: one, file }));
    switch (node.type) {
      case "ConditionalExpression":
        return here(node.consequent, node.alternate);
      case "LogicalExpression":
        return here(node.left, node.right);
      case "BinaryExpression":
      case "TemplateLiteral":
        return here(...serverIn(node));
      case "Identifier": {
        const variable = referencedVariable(node, file);
        return variable && (this.#given(variable, file) ?? assigned(variable, file));
      }
      case "MemberExpression":
        return KEEPS_START.has(propertyName(node) ?? "") ? here(node.object) : undefined;
      case "NewExpression": {
        const given = givenTo(node, file);
        return given && here(given);
      }
      case "CallExpression":
        return this.#returned(node, file);
      default:
        return undefined;
    }
  }

  #returned(call: TSESTree.CallExpression, file: LintedFile): readonly Place[] | undefined {
    const called = functionOf(call.callee, file);
    if (!called) return call.callee.type === "MemberExpression" ? this.#startsOf(call.callee, file) : undefined;
    this.#enter(called, { node: call, file });
    return returnedValues(called.node, called.file).map((node) => ({ node, file: called.file }));
  }

  /** What the calls of a function give to a parameter of it. */
  #given({ defs: [definition] }: Variable, file: LintedFile): readonly Place[] | undefined {
    if (definition?.type !== "Parameter") return undefined;
    const fn = definition.node as FunctionNode;
    const index = fn.params.findIndex((parameter) => nameOfParameter(parameter) === definition.name);
    const parameter = fn.params[index];
    const given = parameter && this.#argumentsOf(fn, file);
    if (!given || given.length === 0) return undefined;
    const fallback = parameter.type === "AssignmentPattern" ? { node: parameter.right, file } : undefined;
    return given.flatMap(({ nodes, file: home }) => {
      const node = nodes.slice(0, index).find(({ type }) => type === "SpreadElement") ?? nodes[index];
      return node ? { node, file: home } : (fallback ?? []);
    });
  }

  /** The arguments of every call of a function; undefined where others may call it. */
  #argumentsOf(fn: FunctionNode, file: LintedFile): readonly Places[] | undefined {
    const known = this.#calls.get(fn);
    const { calls, handed, others } = callersOf(fn, file);
    if (!known && (others !== "nobody" || handed.length > 0)) return undefined;
    const all = known ? [known] : calls.filter((call) => runsOnNode(call.file));
    return all.map((call) => ({ nodes: call.node.arguments, file: call.file }));
  }
}

/** All that is assigned to a variable as a whole; what is added to its end leaves the start. */
function assigned({ defs, references }: Variable, file: LintedFile): readonly Place[] | undefined {
  if (defs[0]?.type !== "Variable") return undefined;
  const writes = references.filter((reference) => reference.isWrite() && !isAppended(reference.identifier as Node));
  const isWhole = writes.every(({ identifier, writeExpr }) => writeExpr && isTarget(identifier as Node));
  return isWhole && writes.length > 0 ? writes.map(({ writeExpr }) => ({ node: writeExpr as Node, file })) : undefined;
}

/** Whether a name, and no pattern around it, gets what is assigned. */
function isTarget(name: Node): boolean {
  const { parent } = name;
  return parent?.type === "VariableDeclarator" ? parent.id === name : parent?.type === "AssignmentExpression";
}

function isAppended({ parent }: Node): boolean {
  return parent?.type === "AssignmentExpression" && parent.operator === "+=";
}

/** What `new URL(path, base)` and `new Request(address)` take the server from. */
function givenTo({ callee, arguments: given }: TSESTree.NewExpression, file: LintedFile): Node | undefined {
  const name = qualifiedNameOf(callee, file);
  if (name && exportName(name) === "URL") return given[1] ?? given[0];
  return name && exportName(name) === "Request" ? given[0] : undefined;
}
