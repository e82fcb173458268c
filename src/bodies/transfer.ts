import type { LintedFile } from "../file/linted-file.js";
import { assume, predicateExcludes, type HeldNames } from "./guards.js";
import {
  isOpen,
  solveBody,
  type BodySolution,
  type Effect,
  type Exit,
  type Fact,
  type OpenFact,
  type Step,
} from "./typestate.js";
import { isCaughtBy, exitAt, exitOfCall, isInTry, leave, loopAround, wayOut } from "./exits.js";
import type { ControlFlowGraph, Departure, Edge } from "../flow/control-flow.js";
import { isLastOfExhaustive } from "./exhaustive-switch.js";
import { afterWrite, writeAt, writesBefore, type Write } from "./flags.js";
import { NOTHING_KNOWN, type Knowledge } from "./known-values.js";
import { declarationsIn, repeatedSubjects } from "./repeated-subjects.js";
import type { Carrier, Continuation, Use, UseContext } from "./access-path.js";
import { givenBack, holdersOf, isOwn, type ClosureUse, type ResponseHolders } from "./holders.js";
import { usesOf } from "./uses.js";
import { isWithin, wrapped, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Variable } from "../syntax/variables.js";

/** One stretch of the way of a response: the function that it is in, and how it gets there. */
export interface Flight {
  readonly graph: ControlFlowGraph;
  /** The event at which it appears; undefined when the function is entered with it. */
  readonly start: Node | undefined;
  /** What becomes of it there. */
  readonly uses: readonly Use[];
  /** A variable from outside that holds it on entry. */
  readonly captured?: { readonly variable: Variable; readonly carrier: Carrier };
  /** Where what the function returns goes on. */
  readonly result?: Continuation | undefined;
  /** Methods of variables that end the request: `controller.abort()`. */
  readonly aborters?: ReadonlyMap<Variable, ReadonlySet<string>>;
}

/** What came of a flight. */
export interface Outcome {
  /** The exits on which the body is open, and where it was last in reach on the way there. */
  readonly leaks: readonly { readonly exit: Exit; readonly place: Exit }[];
  /** The body is released, or handed on, on some path. */
  readonly released: boolean;
  /** What reaches other functions. */
  readonly onward: readonly Extract<Use, { kind: "callback" | "return" | "each" }>[];
  readonly names: HeldNames;
  /** Where each variable comes to hold the response. */
  readonly bindings: ReadonlyMap<Variable, Node>;
  readonly solution: BodySolution;
}

/** Judges what other functions do with a response. */
export interface Interprocedure {
  readonly context: UseContext;
  /** What a function of this file does with an argument; undefined when that cannot be told. */
  readonly ofParameter: (use: Extract<Use, { kind: "pass" }>) => CallSummary | undefined;
  /** What the body of a loop does with an element. */
  readonly ofLoop: (use: Extract<Use, { kind: "each" }>) => CallSummary;
  /** What a closure does with a variable of the function around it. */
  readonly ofClosure: (fn: FunctionNode, variable: Variable, carrier: Carrier) => CallSummary | undefined;
}

/** What a call does with a response. */
export interface CallSummary {
  /** It comes back with the body still open. */
  readonly open: boolean;
  readonly released: boolean;
  /** It throws with the body still open. */
  readonly thrown: readonly Exit[];
  /** It returns the response, or something that carries it. */
  readonly returned: readonly Carrier[];
}

type OpenStep = (fact: OpenFact) => readonly Fact[];

/** Follows one flight to its end. `dense` also keeps track of the paths without an open body. */
export function followFlight(flight: Flight, judge: Interprocedure, dense = false): Outcome {
  return new FlightLog(flight, judge).solve(dense);
}

class FlightLog {
  readonly #flight: Flight;
  readonly #judge: Interprocedure;
  readonly #file: LintedFile;
  readonly #held: ResponseHolders;
  readonly #names: HeldNames;
  readonly #aborts: ReadonlySet<Node>;
  readonly #onward = new Set<Outcome["onward"][number]>();
  readonly #thrown = new Set<Exit>();
  #released = false;

  constructor(flight: Flight, judge: Interprocedure) {
    this.#flight = flight;
    this.#judge = judge;
    this.#file = judge.context.file;
    this.#held = holdersOf(flight, judge);
    const { holders, notes } = this.#held;
    this.#names = { holders, notes, repeated: repeatedSubjects(flight.graph, { holders, notes }, judge.context) };
    this.#aborts = new Set([...(flight.aborters ?? [])].flatMap(([variable, methods]) => abortsOf(variable, methods)));
  }

  solve(dense: boolean): Outcome {
    const { graph, start } = this.#flight;
    const begins = this.#begin();
    const solution = solveBody({
      graph,
      entry: start ? (dense ? [{ is: "absent" }] : []) : begins,
      start: start ? graph.segmentsOf(start) : [],
      at: (event) => (event === start ? { step: () => [], begins } : this.#effectOf(event, dense)),
      along: (edge) => this.#along(edge),
    });
    const again = start ? solution.before(start).filter(isOpen) : [];
    const leak = (fact: OpenFact, otherwise: Exit) => ({
      exit: wayOut(fact, otherwise),
      place: fact.exit ?? otherwise,
    });
    const leaks = [
      ...solution.atExit.filter(isOpen).map((fact) => leak(fact, this.#end())),
      ...again.filter((fact) => !this.#isCollected(fact)).map((fact) => leak(fact, loopAround(start!, this.#end()))),
      ...[...this.#thrown].map((exit) => ({ exit, place: exit })),
    ];
    return {
      leaks,
      released: this.#released,
      onward: [...this.#onward],
      names: this.#names,
      bindings: this.#held.bindings,
      solution,
    };
  }

  #end(): Exit {
    return { kind: "end", node: this.#flight.graph.owner };
  }

  /** Whether a list holds the response when the next one is requested. */
  #isCollected({ holders }: OpenFact): boolean {
    return [...holders].some((variable) => this.#held.collections.has(variable));
  }

  /** The facts with which the response appears. */
  #begin(): readonly Fact[] {
    const { start, uses, captured } = this.#flight;
    const before = start ? writesBefore(start, declarationsIn(this.#flight.graph, this.#judge.context)) : [];
    const open: OpenFact = {
      is: "open",
      holders: new Set(captured ? [captured.variable] : []),
      known: before.reduce((known, write) => this.#afterWrite(known, write), NOTHING_KNOWN),
    };
    return this.#apply(open, uses).map((fact) =>
      fact.is === "open" && fact.holders.size === 0 && start
        ? { ...fact, exit: { kind: "unused", node: start } }
        : fact,
    );
  }

  #effectOf(event: Node, dense: boolean): Effect | undefined {
    const step = this.#remembering(event, this.#stepOf(event));
    if (!step) return undefined;
    const over = (fact: OpenFact): readonly Fact[] => {
      const facts = step(fact);
      return dense && facts.length === 0 ? [{ is: "released" }] : facts;
    };
    return { step: (fact) => (fact.is === "open" ? over(fact) : [fact]) };
  }

  /** A step after which is known what the event writes. */
  #remembering(event: Node, step: OpenStep | undefined): OpenStep | undefined {
    const write = writeAt(event, this.#file);
    if (!write) return step;
    const after = (fact: Fact): Fact => (isOpen(fact) ? { ...fact, known: this.#afterWrite(fact.known, write) } : fact);
    return (fact) => (step?.(fact) ?? [fact]).map(after);
  }

  #afterWrite(known: Knowledge, write: Write): Knowledge {
    return afterWrite(known, write, this.#names, this.#judge.context);
  }

  #stepOf(event: Node): OpenStep | undefined {
    if (this.#aborts.has(event)) return () => this.#let([]);
    const use = this.#held.uses.get(event);
    if (use) return (fact) => (fact.holders.has(use.variable) ? this.#use(fact, use) : [fact]);
    const closures = this.#held.closures.get(event);
    if (closures)
      return (fact) =>
        closures.reduce<readonly Fact[]>(
          (facts, closure) => facts.flatMap((one) => (isOpen(one) ? this.#run(one, closure) : [one])),
          [fact],
        );
    const written = this.#held.bound.has(event) ? undefined : this.#held.writes.get(event);
    if (written) return (fact) => [this.#overwrite(fact, written, event)];
    const exit = this.#flight.graph.endings.has(event) ? exitOfCall(event) : exitAt(event);
    return exit && ((fact) => [leave(fact, exit)]);
  }

  /** Remembers that the body is taken care of on some path. */
  #let(facts: readonly Fact[]): readonly Fact[] {
    if (facts.length === 0) this.#released = true;
    return facts;
  }

  /** One of several places that read a list is not judged by itself. */
  #use(fact: OpenFact, { variable, uses }: { readonly variable: Variable; readonly uses: readonly Use[] }) {
    return this.#held.shared.has(variable) ? this.#let([]) : this.#apply(fact, uses);
  }

  #apply(fact: OpenFact, uses: readonly Use[]): readonly OpenFact[] {
    let facts: readonly OpenFact[] = [fact];
    for (const use of uses) facts = facts.flatMap((one) => this.#applyOne(one, use));
    return facts;
  }

  #applyOne(fact: OpenFact, use: Use): readonly OpenFact[] {
    switch (use.kind) {
      case "note":
        return [fact];
      case "bind":
        if (!isOwn(use.variable, this.#flight.graph.owner)) break;
        return [{ ...fact, holders: new Set([...fact.holders, use.variable]) }];
      case "pass":
        return this.#pass(fact, use);
      case "each":
        if (!this.#judge.ofLoop(use).released) return [fact];
        this.#onward.add(use);
        break;
      case "callback":
      case "return":
        this.#onward.add(use);
        break;
      default:
    }
    this.#released = true;
    return [];
  }

  #pass(fact: OpenFact, use: Extract<Use, { kind: "pass" }>): readonly OpenFact[] {
    const summary = this.#judge.ofParameter(use);
    const isLost = !summary || (use.gives.what === "unknown" && summary.returned.length > 0);
    if (isLost || summary.released) this.#released = true;
    if (isLost) return [];
    if (!isInTry(use.call)) for (const exit of summary.thrown) this.#thrown.add(exit);
    const { what } = use.gives;
    if (what === "returned") return [...(summary.open ? [fact] : []), ...this.#goOn(fact, use, summary.returned)];
    if (!summary.open && summary.returned.length === 0) return [];
    return what === "same" || what === "selected" ? this.#select(fact, use) : [fact];
  }

  /** The response goes on, always or where the function says yes; otherwise it stays where it was. */
  #select(fact: OpenFact, use: Extract<Use, { kind: "pass" }>): readonly OpenFact[] {
    const isImpossible = (answer: boolean): boolean =>
      predicateExcludes(use.fn, use.index, use.carrier, answer, this.#judge.context);
    if (use.gives.what === "same") return this.#goOn(fact, use, []);
    return [...(isImpossible(true) ? [] : this.#goOn(fact, use, [])), ...(isImpossible(false) ? [] : [fact])];
  }

  #goOn(fact: OpenFact, use: Extract<Use, { kind: "pass" }>, returned: readonly Carrier[]): readonly OpenFact[] {
    return givenBack(use, returned).flatMap((carrier) =>
      this.#apply(fact, usesOf(use.call, carrier, this.#judge.context)),
    );
  }

  #run(fact: OpenFact, { fn, variable, called }: ClosureUse): readonly Fact[] {
    if (!fact.holders.has(variable)) return [fact];
    const summary = this.#judge.ofClosure(fn, variable, this.#held.holders.get(variable)!);
    const released = !summary || summary.released || summary.returned.length > 0;
    if (released) this.#released = true;
    return released && !(called && summary?.open) ? [] : [fact];
  }

  #overwrite(fact: OpenFact, written: readonly Variable[], at: Node): OpenFact {
    if (!written.some((variable) => fact.holders.has(variable))) return fact;
    const holders = new Set([...fact.holders].filter((variable) => !written.includes(variable)));
    const exit: Exit = { kind: "overwrite", node: at };
    return { ...fact, holders, known: NOTHING_KNOWN, ...(holders.size === 0 && !fact.exit ? { exit } : {}) };
  }

  #along(edge: Edge): Step | undefined {
    const { assumes, leaves } = edge;
    if (leaves) return (fact) => (fact.is !== "open" || this.#survives(fact, leaves) ? [fact] : []);
    if (!assumes) return undefined;
    if (!assumes.outcome && isLastOfExhaustive(assumes.test)) return () => [];
    return (fact) => {
      if (fact.is !== "open") return [fact];
      const left = assume(fact, assumes.test, assumes.outcome, this.#names, this.#judge.context);
      return left ? [left] : [];
    };
  }

  /**
   * Whether the body can still be open where an exception, or a jump out of `try`, leads. An exception that
   * nobody throws by hand is taken to come from the request itself, or from what consumes its body.
   */
  #survives(fact: OpenFact, { owner, into }: Departure): boolean {
    const last = fact.turned ?? fact.exit;
    if (last && isWithin(last.node, owner)) return into === "catch" || !isCaughtBy(last, owner);
    const { start } = this.#flight;
    if (start && isWithin(start, owner.block)) return false;
    for (const [event, { uses }] of this.#held.uses) {
      if (isWithin(event, owner.block) && uses.some(({ kind }) => kind !== "note" && kind !== "bind")) return false;
    }
    return owner.handler !== null;
  }
}

/** Where methods of a variable are called that end the request. */
function abortsOf(variable: Variable, methods: ReadonlySet<string>): readonly Node[] {
  return variable.references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    const isAbort =
      member?.type === "MemberExpression" &&
      member.property.type === "Identifier" &&
      methods.has(member.property.name) &&
      wrapped(member).parent?.type === "CallExpression";
    return isAbort ? [identifier as Node] : [];
  });
}
