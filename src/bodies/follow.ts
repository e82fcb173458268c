import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { controlFlowOf } from "../flow/control-flow.js";
import type { ResponseAcquisition } from "../recognition/response-acquisition.js";
import { codeOwner, localFunction } from "../resolution/local-function.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import { abortersOf, type Aborters } from "./aborts.js";
import type { Arrival } from "./arrival.js";
import type { Knowledge } from "./conditions/knowledge.js";
import { solve, type BodySolution, type OpenExit } from "./solution.js";
import { FunctionSummaries } from "./function-summaries.js";
import { runOf, type Run } from "./runs.js";
import { enclose, handedOver, RESPONSE, type AccessPath } from "./uses/access-path.js";
import type { CallbackUse, EachUse, ResponseUse, ReturnSite, ReturnUse, UseContext } from "./uses/response-use.js";
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
  /** What becomes of the response in it. */
  readonly solution: BodySolution;
}

/** A function that returns a response with its body open. */
export interface ReturnedResponse {
  readonly fn: FunctionNode;
  readonly path: AccessPath;
  /** What is known of every response that it returns so. */
  readonly known: Knowledge;
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

/** Functions that run a function which runs a function: real ones are two or three. */
const MOST_RUNS = 3;

/** Follows a response from the call that obtains it. */
export function followAcquisition(acquisition: ResponseAcquisition, file: LintedFile): Followed {
  const { node, entry } = acquisition;
  if (entry.arrives !== "callback") {
    const path = entry.arrives === "value" ? RESPONSE : enclose("promise", RESPONSE);
    return followCall(node, path, acquisition, file);
  }
  return new Follower(node, acquisition, file).fromRequest();
}

/**
 * Follows a response from a call of a function that returns it.
 * @param acquisition the call that obtains it, which may stand in another file
 * @param file the file of the call
 * @param known what is known of the response by the function
 */
export function followCall(
  call: TSESTree.CallExpression,
  path: AccessPath,
  acquisition: ResponseAcquisition,
  file: LintedFile,
  known?: Knowledge,
): Followed {
  return new Follower(call, acquisition, file).fromValue(path, known);
}

class Follower {
  readonly #call: TSESTree.CallExpression;
  readonly #acquisition: ResponseAcquisition;
  readonly #context: UseContext;
  readonly #aborters: Aborters;
  readonly #summaries: FunctionSummaries;
  /** The functions around it that run what is followed here. */
  readonly #runs: number;

  constructor(call: TSESTree.CallExpression, acquisition: ResponseAcquisition, file: LintedFile, runs = 0) {
    this.#call = call;
    this.#runs = runs;
    this.#acquisition = acquisition;
    this.#context = { interface: acquisition.interface, event: acquisition.entry.event, file };
    this.#aborters = abortersOf(call, file);
    this.#summaries = new FunctionSummaries(this.#context, this.#aborters);
  }

  fromValue(path: AccessPath, known?: Knowledge): Followed {
    return this.#follow(this.#stopAt(this.#call, usesOf(this.#call, path, this.#context), known));
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
      const within: LeakingFunction = { owner: graph.owner, start, solution };
      leaks.push(...solution.leaks.map((leak) => ({ ...leak, within })));
      for (const use of solution.onward) {
        if (use.kind !== "return") {
          pending.push(...this.#entered(use, stop));
          continue;
        }
        const { site, lostIn } = this.#handedTo(use, stop);
        const known = solution.knownOf(use);
        if (lostIn) leaks.push({ exit: lostIn, place: lostIn, within });
        if (site) pending.push(this.#stopAtSite(site, use, known));
        else if (!lostIn) returned.push({ fn: use.fn, path: use.path, known });
      }
    }
    return { leaks, returned };
  }

  /** The loop or the callback that a response gets to; none where it cannot be followed. */
  #entered(use: CallbackUse | EachUse, from: Stop): readonly Stop[] {
    if (use.kind === "each") return [this.#stopAt(use.at, use.uses)];
    return [this.#stopInCallback(use, from.arrival.aborters) ?? []].flat();
  }

  #stopAtSite({ node, container }: ReturnSite, { path }: ReturnUse, known: Knowledge): Stop {
    return this.#stopAt(node, usesOf(node, handedOver(container, path), this.#context), known);
  }

  #stopAt(event: Node, uses: readonly ResponseUse[], known?: Knowledge): Stop {
    const graph = controlFlowOf(codeOwner(event), this.#context.file);
    return { arrival: { graph, start: event, uses, known, aborters: this.#aborters } };
  }

  #stopInCallback({ fn, path, returnSite }: CallbackUse, aborters: Aborters): Stop | undefined {
    const graph = controlFlowOf(fn, this.#context.file);
    const uses = usesOfParameter(fn, 0, path, this.#context);
    return uses && { arrival: { graph, start: undefined, uses, aborters }, returnSite };
  }

  /** Who gets what a function returns: the code around it, or the function that runs it, by its definition or by what is done with the result. */
  #handedTo(use: ReturnUse, from: Stop): Run {
    const site = from.returnSite ?? returnSiteOf(use.fn, this.#context.file);
    if (site) return { site };
    const run =
      this.#runs < MOST_RUNS ? runOf(use, this.#context.file, (...at) => this.#followRun(use, ...at)) : undefined;
    return run ?? { site: returnSiteOfRunner(use.fn, this.#context) };
  }

  #followRun({ path }: ReturnUse, call: TSESTree.CallExpression, file: LintedFile): Followed {
    return new Follower(call, this.#acquisition, file, this.#runs + 1).fromValue(path);
  }
}
