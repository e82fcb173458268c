import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { controlFlowOf } from "../flow/control-flow.js";
import type { ResponseAcquisition } from "../recognition/response-acquisition.js";
import { codeOwner, localFunction } from "../resolution/local-function.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import { abortersOf, type Aborters } from "./aborts.js";
import type { Arrival } from "./arrival.js";
import type { OnwardUse } from "./effect.js";
import { solve, type BodySolution, type OpenExit } from "./solution.js";
import { FunctionSummaries } from "./function-summaries.js";
import { enclose, handedOver, RESPONSE, type AccessPath } from "./uses/access-path.js";
import type { CallbackUse, ResponseUse, ReturnSite, ReturnUse, UseContext } from "./uses/response-use.js";
import { returnSiteOf, returnSiteOfRunner } from "./uses/return-sites.js";
import { usesOf, usesOfParameter } from "./uses/uses-of-value.js";

/** One way out on which the body is open. */
export interface Leak extends OpenExit {
  readonly within: LeakingFunction;
}

/** A function in which the body is open on some way out. */
export interface LeakingFunction {
  readonly owner: Node;
  /** The event at which the response appears in it; undefined when it is entered with it. */
  readonly start: Node | undefined;
  /** What becomes of the response in it, with the paths on which the body is not open: for repairs, when they ask. */
  readonly inFull: () => BodySolution;
}

/** A function of this file that returns a response with its body open. */
export interface ReturnedResponse {
  readonly fn: FunctionNode;
  readonly path: AccessPath;
}

/** What came of a response. */
export interface Followed {
  readonly leaks: readonly Leak[];
  /** The functions that hand it to whoever calls them. */
  readonly returned: readonly ReturnedResponse[];
}

/** One function on the way, and where what it returns goes on, when that is known already. */
interface Stop {
  readonly arrival: Arrival;
  readonly returnSite?: ReturnSite | undefined;
}

const NOWHERE: Followed = { leaks: [], returned: [] };

/** More functions than this are not followed: the response is taken to be cared for. */
const MOST_FUNCTIONS = 40;

/** Follows a response from the call that obtains it. */
export function followAcquisition(acquisition: ResponseAcquisition, file: LintedFile): Followed {
  const { node, entry } = acquisition;
  if (entry.arrives !== "callback") {
    const path = entry.arrives === "value" ? RESPONSE : enclose("promise", RESPONSE);
    return followCall(node, path, acquisition, file);
  }
  return new Follower(node, acquisition, file).fromRequest();
}

/** Follows a response from a call of a function of this file that returns it. */
export function followCall(
  call: TSESTree.CallExpression,
  path: AccessPath,
  acquisition: ResponseAcquisition,
  file: LintedFile,
): Followed {
  return new Follower(call, acquisition, file).fromValue(path);
}

class Follower {
  readonly #call: TSESTree.CallExpression;
  readonly #context: UseContext;
  readonly #aborters: Aborters;
  readonly #summaries: FunctionSummaries;

  constructor(call: TSESTree.CallExpression, acquisition: ResponseAcquisition, file: LintedFile) {
    this.#call = call;
    this.#context = { interface: acquisition.interface, event: acquisition.entry.event, file };
    this.#aborters = abortersOf(call, file);
    this.#summaries = new FunctionSummaries(this.#context, this.#aborters);
  }

  fromValue(path: AccessPath): Followed {
    return this.#follow(this.#stopAt(this.#call, usesOf(this.#call, path, this.#context)));
  }

  /** Every listener gets the response, so that one which consumes it is enough. */
  fromRequest(): Followed {
    const listeners = this.#call.arguments.flatMap((argument): ResponseUse[] => {
      const fn = argument.type === "SpreadElement" ? undefined : localFunction(argument, this.#context.file);
      return fn ? [{ kind: "callback", fn, path: RESPONSE }] : [];
    });
    const { uses, aborters } = this.#request();
    if (listeners.length === 0 && uses.some(({ kind }) => kind === "escape")) return NOWHERE;
    const callbacks = [...listeners, ...uses].filter((use) => use.kind === "callback");
    const followed = callbacks.map((use) => {
      const stop = this.#stopInCallback(use, aborters);
      return stop ? this.#follow(stop) : NOWHERE;
    });
    return {
      leaks: followed.every(({ leaks }) => leaks.length > 0) ? followed.flatMap(({ leaks }) => leaks) : [],
      returned: followed.flatMap(({ returned }) => returned),
    };
  }

  /** What becomes of the emitter that announces the response, and what ends its request. */
  #request(): { readonly uses: readonly ResponseUse[]; readonly aborters: Aborters } {
    const path: AccessPath = { containers: [], part: "request" };
    const uses = [...usesOf(this.#call, path, this.#context)];
    const aborters = new Map(this.#aborters);
    for (const use of uses) {
      if (use.kind !== "hold" || aborters.has(use.variable)) continue;
      aborters.set(use.variable, new Set(["destroy", "abort"]));
      const reads = use.variable.references.filter((reference) => reference.isRead());
      uses.push(...reads.flatMap(({ identifier }) => usesOf(identifier as Node, path, this.#context)));
    }
    return { uses, aborters };
  }

  /** Follows the response from function to function. */
  #follow(first: Stop): Followed {
    const leaks: Leak[] = [];
    const returned: ReturnedResponse[] = [];
    const seen = new Set<Node>();
    const pending = [first];
    for (const stop of pending) {
      const { start, graph } = stop.arrival;
      if (seen.has(start ?? graph.owner)) continue;
      seen.add(start ?? graph.owner);
      if (seen.size > MOST_FUNCTIONS) return { leaks: [], returned };
      const solution = solve(stop.arrival, this.#summaries);
      const inFull = once(() => solve(stop.arrival, this.#summaries, true));
      const within: LeakingFunction = { owner: graph.owner, start, inFull };
      leaks.push(...solution.leaks.map((leak) => ({ ...leak, within })));
      for (const use of solution.onward) {
        const site = use.kind === "return" ? this.#returnSite(use, stop) : undefined;
        if (use.kind === "return" && !site) returned.push({ fn: use.fn, path: use.path });
        const next = this.#next(use, site, stop);
        if (next) pending.push(next);
      }
    }
    return { leaks, returned };
  }

  /** The function that a response gets to from another one; undefined where it cannot be followed. */
  #next(use: OnwardUse, site: ReturnSite | undefined, from: Stop): Stop | undefined {
    switch (use.kind) {
      case "each":
        return this.#stopAt(use.at, use.uses);
      case "callback":
        return this.#stopInCallback(use, from.arrival.aborters);
      case "return":
        return site && this.#stopAt(site.node, usesOf(site.node, handedOver(site.container, use.path), this.#context));
    }
  }

  #stopAt(event: Node, uses: readonly ResponseUse[]): Stop {
    const graph = controlFlowOf(codeOwner(event), this.#context.file);
    return { arrival: { graph, start: event, uses, aborters: this.#aborters } };
  }

  #stopInCallback({ fn, path, returnSite }: CallbackUse, aborters: Aborters): Stop | undefined {
    const graph = controlFlowOf(fn, this.#context.file);
    const uses = usesOfParameter(fn, 0, path, this.#context);
    return uses && { arrival: { graph, start: undefined, uses, aborters }, returnSite };
  }

  #returnSite({ fn }: ReturnUse, from: Stop): ReturnSite | undefined {
    return from.returnSite ?? returnSiteOf(fn, this.#context.file) ?? returnSiteOfRunner(fn, this.#context);
  }
}

function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: compute() }).value;
}
