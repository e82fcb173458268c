import type { TSESTree } from "@typescript-eslint/utils";
import { codeOwner, localFunction } from "../resolution/local-function.js";
import type { ResponseAcquisition } from "../recognition/response-acquisition.js";
import type { LintedFile } from "../file/linted-file.js";
import { followFlight, type CallSummary, type Flight, type Interprocedure, type Outcome } from "./transfer.js";
import type { Exit } from "./typestate.js";
import { controlFlowOf } from "../flow/control-flow.js";
import { isThrown } from "./exits.js";
import { continued, wrap, type Carrier, type Continuation, type Use, type UseContext } from "./access-path.js";
import { continuationOf, resultOfRunner } from "./runners.js";
import { usesOf, usesOfParameter } from "./uses.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import type { FunctionNode } from "../syntax/functions.js";

/** One way out on which the body is open. */
export interface Leak {
  readonly exit: Exit;
  /** The last point on the way there from which the body is in reach: where to release it. */
  readonly place: Exit;
  readonly flight: Flight;
  /** The flight again, with the paths on which the body is not open. */
  readonly inFull: () => Outcome;
}

/** A function of this file that returns a response with its body open. */
export interface ResponseWrapper {
  readonly fn: FunctionNode;
  readonly carrier: Carrier;
  readonly acquisition: ResponseAcquisition;
}

/** What is known of a function while it is looked at, for one that calls itself. */
const UNSEEN: CallSummary = { open: false, released: false, thrown: [], returned: [] };

/** More stretches than this are not followed: the response is taken to be cared for. */
const MOST_FLIGHTS = 40;

/** The way of one response through the functions of a file. */
export class Way implements Interprocedure {
  readonly context: UseContext;
  readonly wrappers: ResponseWrapper[] = [];
  readonly #acquisition: ResponseAcquisition;
  readonly #summaries = new Map<string, CallSummary | undefined>();
  readonly #aborters: ReadonlyMap<Variable, ReadonlySet<string>>;
  #flights = 0;

  constructor(call: TSESTree.CallExpression, acquisition: ResponseAcquisition, file: LintedFile) {
    this.context = { interface: acquisition.interface, event: acquisition.entry.event, file };
    this.#acquisition = acquisition;
    this.#aborters = abortersOf(call, file);
  }

  fromAcquisition(): readonly Leak[] {
    const { node, entry } = this.#acquisition;
    if (entry.arrives === "callback") return this.#fromRequest(node);
    const response: Carrier = { wrappers: [], part: "response" };
    return this.fromCall(node, entry.arrives === "value" ? response : wrap("promise", response));
  }

  fromCall(node: TSESTree.CallExpression, carrier: Carrier): readonly Leak[] {
    return this.#follow(this.#flightAt(node, usesOf(node, carrier, this.context)));
  }

  /** Every listener gets the response, so that one which consumes it is enough. */
  #fromRequest(node: TSESTree.CallExpression): readonly Leak[] {
    const { file } = this.context;
    const listeners = node.arguments.flatMap((argument): Use[] => {
      const fn = argument.type === "SpreadElement" ? undefined : localFunction(argument, file);
      return fn ? [{ kind: "callback", fn, carrier: { wrappers: [], part: "response" } }] : [];
    });
    const request = this.#usesOfRequest(node);
    if (listeners.length === 0 && request.uses.some(({ kind }) => kind === "escape")) return [];
    const callbacks = [...listeners, ...request.uses].filter((use) => use.kind === "callback");
    const leaks = callbacks.map((use) => this.#follow(this.#onward(use, undefined, request.aborters)));
    return leaks.every((ofOne) => ofOne.length > 0) ? leaks.flat() : [];
  }

  #usesOfRequest(node: TSESTree.CallExpression): {
    uses: readonly Use[];
    aborters: ReadonlyMap<Variable, ReadonlySet<string>>;
  } {
    const request: Carrier = { wrappers: [], part: "request" };
    const uses: Use[] = [...usesOf(node, request, this.context)];
    const aborters = new Map<Variable, ReadonlySet<string>>(this.#aborters);
    for (const use of uses) {
      if (use.kind !== "bind" || aborters.has(use.variable)) continue;
      aborters.set(use.variable, new Set(["destroy", "abort"]));
      for (const reference of use.variable.references) {
        if (reference.isRead()) uses.push(...usesOf(reference.identifier as Node, request, this.context));
      }
    }
    return { uses, aborters };
  }

  #flightAt(event: Node, uses: readonly Use[]): Flight {
    const graph = controlFlowOf(codeOwner(event), this.context.file);
    return { graph, start: event, uses, aborters: this.#aborters };
  }

  #onward(
    use: Outcome["onward"][number],
    result: Continuation | undefined,
    aborters = this.#aborters,
  ): Flight | undefined {
    if (use.kind === "each") return this.#flightAt(use.at, use.uses);
    if (use.kind === "callback") {
      const graph = controlFlowOf(use.fn, this.context.file);
      const uses = usesOfParameter(use.fn, 0, use.carrier, this.context);
      return uses && { graph, start: undefined, uses, result: use.result, aborters };
    }
    const continuation = result ?? continuationOf(use.fn, this.context.file) ?? resultOfRunner(use.fn, this.context);
    if (continuation) {
      return this.#flightAt(
        continuation.node,
        usesOf(continuation.node, continued(use.carrier, continuation), this.context),
      );
    }
    this.wrappers.push({ fn: use.fn, carrier: use.carrier, acquisition: this.#acquisition });
    return undefined;
  }

  /** Follows the response from flight to flight. */
  #follow(first: Flight | undefined): readonly Leak[] {
    const leaks: Leak[] = [];
    const seen = new Set<Node>();
    const pending = first ? [first] : [];
    for (const flight of pending) {
      if (++this.#flights > MOST_FLIGHTS) return [];
      const place = flight.start ?? flight.graph.owner;
      if (seen.has(place)) continue;
      seen.add(place);
      const outcome = followFlight(flight, this);
      const inFull = once(() => followFlight(flight, this, true));
      leaks.push(...outcome.leaks.map((leak) => ({ ...leak, flight, inFull })));
      for (const use of outcome.onward) {
        const next = this.#onward(use, flight.result, flight.aborters);
        if (next) pending.push(next);
      }
    }
    return leaks;
  }

  ofParameter(use: Extract<Use, { kind: "pass" }>): CallSummary | undefined {
    const uses = usesOfParameter(use.fn, use.index, use.carrier, this.context);
    return this.#summarise(use.fn, `${use.index} ${JSON.stringify(use.carrier)}`, uses && { uses });
  }

  ofLoop({ at, uses }: Extract<Use, { kind: "each" }>): CallSummary {
    return this.#summaryOf(`loop ${at.range.join("-")}`, this.#flightAt(at, uses)) ?? UNSEEN;
  }

  ofClosure(fn: FunctionNode, variable: Variable, carrier: Carrier): CallSummary | undefined {
    return this.#summarise(fn, variable.name, { uses: [], captured: { variable, carrier } });
  }

  #summarise(
    fn: FunctionNode,
    key: string,
    flight: Pick<Flight, "uses" | "captured"> | undefined,
  ): CallSummary | undefined {
    if (!flight || fn.generator) return undefined;
    const graph = controlFlowOf(fn, this.context.file);
    return this.#summaryOf(`${fn.range.join("-")} ${key}`, { ...flight, graph, start: undefined });
  }

  #summaryOf(key: string, flight: Flight): CallSummary | undefined {
    if (this.#summaries.has(key)) return this.#summaries.get(key);
    this.#summaries.set(key, UNSEEN);
    const outcome = followFlight(flight, this);
    const exits = outcome.leaks.map(({ exit }) => exit);
    const summary: CallSummary = {
      open: exits.some((exit) => !isThrown(exit)),
      released: outcome.released,
      thrown: exits.filter(isThrown),
      returned: outcome.onward.flatMap((use) => (use.kind === "return" ? [use.carrier] : [])),
    };
    this.#summaries.set(key, summary);
    return summary;
  }
}

function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: compute() }).value;
}

/** Methods of variables that end a request which was given them: `abort()` for its signal, `destroy()` for what owns its connection. */
function abortersOf(call: TSESTree.CallExpression, file: LintedFile): ReadonlyMap<Variable, ReadonlySet<string>> {
  const aborters = new Map<Variable, ReadonlySet<string>>();
  for (const argument of call.arguments) {
    const options = unwrap(argument);
    for (const property of options.type === "ObjectExpression" ? options.properties : []) {
      const value = property.type === "Property" ? unwrap(property.value) : undefined;
      const isSignal = value?.type === "MemberExpression" && propertyName(value) === "signal";
      const owner = isSignal ? unwrap(value.object) : value;
      const variable = owner?.type === "Identifier" ? variableOf(owner, file) : undefined;
      if (variable) aborters.set(variable, new Set([isSignal ? "abort" : "destroy"]));
    }
  }
  return aborters;
}
