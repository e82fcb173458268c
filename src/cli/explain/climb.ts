import { OCCASIONS } from "../../catalogue/vocabulary/occasions.js";
import { entryPointOf, type EntryPoint, type Evidence } from "../../execution/entry-points.js";
import { executionOf, functionExecution, type Execution } from "../../execution/execution-context.js";
import { callWords, labelOf } from "../../execution/reason-words.js";
import { runnersOf } from "../../execution/runners.js";
import { runtimeOf, type Runtime } from "../../execution/runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import type { Place } from "../../project/place.js";
import { instancesOf } from "../../resolution/instances.js";
import type { ClassNode } from "../../syntax/classes.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../../syntax/functions.js";
import { isCallOrNew, outward, wrapped, type CallOrNew, type Node } from "../../syntax/nodes.js";

/** One place on a way: an entry point, a loop, a call. */
export interface WayStep extends Place {
  readonly what: string;
  /** How it is known, where it is not plain from the code. */
  readonly evidence?: string;
}

/** A way on which code is reached, the outermost step first. */
export interface Way {
  readonly frequency: Execution["frequency"];
  /** How often the first step comes: "on every request", "once". */
  readonly when: string;
  readonly steps: readonly WayStep[];
}

/** More ways are not looked for, and longer ones are cut. */
const MOST_WAYS = 200;
const MOST_STEPS = 16;

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  import: "known by its import",
  type: "known by a type",
  file: "known by its file",
  receiver: "known by the name of what it is registered on",
  parameters: "known by its parameters alone",
};

/** How often callers run what they call that are no part of a server, by where they run. */
const APART: Readonly<Record<Runtime, (Execution & { readonly words: string }) | undefined>> = {
  node: undefined,
  script: { frequency: "once", words: "once, in a script" },
  test: { frequency: "unknown", words: "in a test, which tells nothing" },
  browser: { frequency: "unknown", words: "in a browser, which tells nothing of a server" },
  workers: { frequency: "unknown", words: "in an isolate, which tells nothing of a server" },
};

/** Every way on which a place is reached: up through callers, until something runs it that nobody calls. */
export function waysTo(place: Place): { readonly ways: readonly Way[]; readonly isCut: boolean } {
  const climber = new Climber();
  climber.climb(place, [], new Set());
  return { ways: climber.ways, isCut: climber.ways.length >= MOST_WAYS };
}

class Climber {
  readonly ways: Way[] = [];

  climb({ node, file }: Place, below: readonly WayStep[], seen: ReadonlySet<Node>): void {
    if (this.ways.length >= MOST_WAYS) return;
    const fn = enclosingFunction(node);
    const loop = loopOver(node, fn, file);
    if (loop) return this.climb(loop, [loop, ...below], seen);
    const owner = fieldOwner(node);
    if (owner)
      return this.#calls(instancesOf({ node: owner, file }).calls, nameOf(owner), below, new Set([...seen, owner]));
    if (!fn) return this.#end({ frequency: "once" }, "once, when the module is loaded", below, { node, file });
    if (seen.has(fn) || below.length >= MOST_STEPS) return;
    const entry = entryPointOf(fn, file);
    if (entry) this.#entry(entry, below, new Set([...seen, fn]));
    else this.#callers(fn, { node: fn, file }, below, new Set([...seen, fn]));
  }

  #entry(entry: EntryPoint, below: readonly WayStep[], seen: ReadonlySet<Node>): void {
    const { node, file, evidence, runs } = entry;
    if (runs === "inherits") return this.climb(entry, below, seen);
    const step: WayStep = { node, file, what: labelOf(entry), evidence: EVIDENCE[evidence] };
    if (runs === "perIteration" && enclosingFunction(node)) return this.climb(entry, [step, ...below], seen);
    const when = runs === "once" ? "once" : OCCASIONS[entry.occasion];
    this.ways.push({ frequency: runs, when, steps: [step, ...below] });
  }

  #callers(fn: FunctionNode, place: Place, below: readonly WayStep[], seen: ReadonlySet<Node>): void {
    const { name = "callback", calls, others, handed, visibility } = runnersOf(fn, place.file);
    const isHanded = handed.length > 0;
    const around = calls.length === 0 ? givenTo(fn) : undefined;
    if (around && visibility === "local") {
      const what = "gives a function on, which may call it";
      return this.climb({ node: around, file: place.file }, [{ node: around, file: place.file, what }, ...below], seen);
    }
    this.#calls(calls, name, below, seen);
    const unseen = unseenCallers(others, isHanded, calls.length > 0);
    if (visibility === "local" && !isHanded && calls.length > 0) return;
    if (unseen)
      this.#end(functionExecution(fn, place.file), undefined, below, { ...place, what: `\`${name}\` ${unseen}` });
  }

  #calls(calls: readonly Place<CallOrNew>[], name: string, below: readonly WayStep[], seen: ReadonlySet<Node>): void {
    for (const call of calls) {
      const step: WayStep = { ...call, what: callWords({ ...call, name }) };
      const apart = APART[runtimeOf(call.file)];
      if (apart) this.#end(apart, apart.words, below, step);
      else this.climb(call, [isOnce(call) ? { ...step, evidence: "runs once here" } : step, ...below], seen);
    }
  }

  #end(
    execution: Execution,
    words: string | undefined,
    below: readonly WayStep[],
    { node, file, what = "runs when the module is loaded" }: Place & { readonly what?: string },
  ): void {
    const { frequency } = execution;
    const known = "because" in execution && frequency === "perCall" ? "as often as its callers like" : undefined;
    const when = words ?? known ?? (frequency === "once" ? "once" : "how often is not known");
    const isTold = below[0]?.node === node || (what.startsWith("runs when") && below.length > 0);
    this.ways.push({ frequency, when, steps: isTold ? below : [{ node, file, what }, ...below] });
  }
}

/** The loop of the same function that runs a place again and again. */
function loopOver(node: Node, fn: FunctionNode | undefined, file: LintedFile): WayStep | undefined {
  const execution = executionOf(node, file);
  if (!("because" in execution)) return undefined;
  const { because } = execution;
  const isHere = because.evidence === "loop" && because.chain.length === 0 && enclosingFunction(because.node) === fn;
  return isHere && because.file === file && because.node !== node
    ? { node: because.node, file, what: labelOf(because) }
    : undefined;
}

/** A call that is reached again and again, and remembers what it did. */
function isOnce({ node, file }: Place): boolean {
  const fn = enclosingFunction(node);
  return (
    fn !== undefined && executionOf(node, file).frequency === "once" && functionExecution(fn, file).frequency !== "once"
  );
}

/** The class whose objects run a place as they are made: it stands in the value of a field. */
export function fieldOwner(node: Node): ClassNode | undefined {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at)) return undefined;
    if (at.type === "PropertyDefinition" && !at.static && at.value === child) return at.parent.parent as ClassNode;
    child = at;
  }
  return undefined;
}

function nameOf({ id }: ClassNode): string {
  return id?.name ?? "class";
}

/** The call that a function is an argument of. */
function givenTo(fn: FunctionNode): CallOrNew | undefined {
  const { parent } = wrapped(fn);
  return isCallOrNew(parent) && parent.callee !== wrapped(fn) ? parent : undefined;
}

function unseenCallers(others: string, isHanded: boolean, hasCalls: boolean): string | undefined {
  if (isHanded) return "is handed on as a value, and who calls it then is not seen";
  if (others === "nobody") return hasCalls ? undefined : "is called by nobody in the program";
  if (others === "unknown") return "may be called by code that is not seen";
  return "may be called by other files, which are not known";
}
