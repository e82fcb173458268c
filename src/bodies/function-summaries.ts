import type { LintedFile } from "../file/linted-file.js";
import { controlFlowOf } from "../flow/control-flow.js";
import { codeOwner } from "../resolution/local-function.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Variable } from "../syntax/variables.js";
import type { Aborters } from "./aborts.js";
import type { Arrival } from "./arrival.js";
import { isThrown } from "./exits.js";
import type { FunctionSummary, Summaries } from "./function-summary.js";
import { solve } from "./solution.js";
import type { AccessPath } from "./uses/access-path.js";
import type { EachUse, PassUse, UseContext } from "./uses/response-use.js";
import { usesOfParameter } from "./uses/uses-of-value.js";

/** What is known of a function while it is looked at, for one that calls itself: the least answer. */
const UNSEEN: FunctionSummary = { left: [], released: false, thrown: [], returned: [] };

/** A response that gets to more files than this is taken to be cared for. */
const MOST_FILES = 8;

/** The summaries of the functions that one response gets to, each made once. */
export class FunctionSummaries implements Summaries {
  readonly context: UseContext;
  readonly #aborters: Aborters;
  readonly #known = new Map<string, FunctionSummary>();
  /** Those of the functions of each file, this one included. */
  readonly #byFile: Map<LintedFile, FunctionSummaries>;

  constructor(context: UseContext, aborters: Aborters, byFile = new Map<LintedFile, FunctionSummaries>()) {
    this.context = context;
    this.#aborters = aborters;
    this.#byFile = byFile.set(context.file, this);
  }

  ofParameter({ fn, file, index, path }: PassUse): FunctionSummary | undefined {
    const there = this.#in(file);
    const uses = there && usesOfParameter(fn, index, path, there.context);
    return uses && there.#ofFunction(fn, `${index} ${JSON.stringify(path)}`, { uses });
  }

  ofLoop({ at, uses }: EachUse): FunctionSummary {
    const graph = controlFlowOf(codeOwner(at), this.context.file);
    return this.#of(`loop ${at.range.join("-")}`, { graph, start: at, uses, aborters: this.#aborters });
  }

  ofClosure(fn: FunctionNode, variable: Variable, path: AccessPath): FunctionSummary | undefined {
    return this.#ofFunction(fn, variable.name, { uses: [], captured: { variable, path } });
  }

  #in(file: LintedFile): FunctionSummaries | undefined {
    const known = this.#byFile.get(file);
    if (known || this.#byFile.size === MOST_FILES) return known;
    return new FunctionSummaries({ ...this.context, file }, new Map(), this.#byFile);
  }

  #ofFunction(fn: FunctionNode, key: string, arrival: Pick<Arrival, "uses" | "captured">): FunctionSummary | undefined {
    if (fn.generator) return undefined;
    const graph = controlFlowOf(fn, this.context.file);
    return this.#of(`${fn.range.join("-")} ${key}`, { ...arrival, graph, start: undefined, aborters: new Map() });
  }

  #of(key: string, arrival: Arrival): FunctionSummary {
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, UNSEEN);
    const summary = summarise(arrival, this);
    this.#known.set(key, summary);
    return summary;
  }
}

function summarise(arrival: Arrival, summaries: Summaries): FunctionSummary {
  const { leaks, released, onward } = solve(arrival, summaries);
  const exits = leaks.map(({ exit }) => exit);
  return {
    left: exits.filter((exit) => !isThrown(exit)),
    released,
    thrown: exits.filter(isThrown),
    returned: onward.flatMap((use) => (use.kind === "return" ? [use.path] : [])),
  };
}
