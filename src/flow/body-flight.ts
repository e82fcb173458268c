import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../shared/linted-file.js";
import {
  isFunction,
  isWithin,
  variableOf,
  wrapped,
  type FunctionNode,
  type Node,
  type Variable,
} from "../shared/syntax.js";
import { assume, type HeldNames } from "./body-guards.js";
import {
  isOpen,
  solveBody,
  type BodySolution,
  type Effect,
  type Exit,
  type Fact,
  type OpenFact,
  type Step,
} from "./body-state.js";
import { isCaughtBy, exitAt, exitOfCall, isInTry, leave, loopAround, wayOut } from "./exits.js";
import type { ControlFlowGraph, Departure, Edge } from "./control-flow.js";
import { isLastOfExhaustive } from "./exhaustive-switch.js";
import { afterWrite, writeAt, writesBefore, type Write } from "./flags.js";
import { NOTHING_KNOWN, type Knowledge } from "./known-values.js";
import { declarationsIn, repeatedSubjects } from "./repeated-subjects.js";
import { codeOwner } from "../recognition/local-function.js";
import { bind, usesOf, type Carrier, type Continuation, type Use, type UseContext } from "./response-uses.js";

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
type ClosureUse = { readonly fn: FunctionNode; readonly variable: Variable; readonly called: boolean };

/** Follows one flight to its end. `dense` also keeps track of the paths without an open body. */
export function followFlight(flight: Flight, judge: Interprocedure, dense = false): Outcome {
  return new FlightLog(flight, judge).solve(dense);
}

class FlightLog {
  readonly #flight: Flight;
  readonly #judge: Interprocedure;
  readonly #file: LintedFile;
  readonly #holders = new Map<Variable, Carrier>();
  readonly #notes = new Map<Variable, string>();
  readonly #uses = new Map<Node, { readonly variable: Variable; readonly uses: readonly Use[] }>();
  readonly #writes = new Map<Node, Variable[]>();
  readonly #bindings = new Set<Node>();
  readonly #boundAt = new Map<Variable, Node>();
  readonly #closures = new Map<Node, ClosureUse[]>();
  readonly #aborts = new Set<Node>();
  readonly #summaries = new Map<Use, CallSummary | undefined>();
  readonly #onward = new Set<Outcome["onward"][number]>();
  readonly #thrown = new Set<Exit>();
  #names: HeldNames;
  #released = false;

  constructor(flight: Flight, judge: Interprocedure) {
    this.#flight = flight;
    this.#judge = judge;
    this.#file = judge.context.file;
    this.#names = { holders: this.#holders, notes: this.#notes, repeated: new Set() };
    if (flight.captured) this.#hold(flight.captured.variable, flight.captured.carrier);
    this.#discover(flight.uses);
    for (const [variable, methods] of flight.aborters ?? []) this.#findAborts(variable, methods);
    this.#names = { ...this.#names, repeated: repeatedSubjects(flight.graph, this.#names, judge.context) };
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
      ...again.map((fact) => leak(fact, loopAround(start!, this.#end()))),
      ...[...this.#thrown].map((exit) => ({ exit, place: exit })),
    ];
    return {
      leaks,
      released: this.#released,
      onward: [...this.#onward],
      names: this.#names,
      bindings: this.#boundAt,
      solution,
    };
  }

  #end(): Exit {
    return { kind: "end", node: this.#flight.graph.owner };
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

  /** Finds every variable that comes to hold the response, and what happens to each. */
  #discover(uses: readonly Use[]): void {
    for (const use of uses) {
      if (use.kind === "note") this.#notes.set(use.variable, use.member);
      if (use.kind === "pass") this.#discoverPassed(use);
      if (use.kind !== "bind" || !this.#isOwn(use.variable)) continue;
      this.#bindings.add(use.at);
      this.#boundAt.set(use.variable, use.at);
      this.#hold(use.variable, use.carrier);
    }
  }

  #discoverPassed(use: Extract<Use, { kind: "pass" }>): void {
    const summary = this.#judge.ofParameter(use);
    this.#summaries.set(use, summary);
    for (const carrier of summary?.returned ?? []) this.#discover(usesOf(use.call, carrier, this.#judge.context));
  }

  /** Whether a variable belongs to the function of the flight: one from outside keeps the response beyond it. */
  #isOwn(variable: Variable): boolean {
    const name = variable.defs[0]?.name as Node | undefined;
    return name !== undefined && codeOwner(name) === this.#flight.graph.owner;
  }

  #hold(variable: Variable, carrier: Carrier): void {
    if (this.#holders.has(variable)) return;
    this.#holders.set(variable, carrier);
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Identifier;
      if (reference.isWrite()) this.#addWrite(identifier, variable);
      if (!reference.isRead()) continue;
      if (codeOwner(identifier) !== this.#flight.graph.owner) this.#addClosure(identifier, variable);
      else {
        const uses = usesOf(identifier, carrier, this.#judge.context);
        this.#uses.set(identifier, { variable, uses });
        this.#discover(uses);
      }
    }
  }

  #addWrite(identifier: Node, variable: Variable): void {
    let at: Node | undefined = identifier;
    while (at && at.type !== "AssignmentExpression" && at.type !== "VariableDeclarator") at = at.parent;
    if (at) this.#writes.set(at, [...(this.#writes.get(at) ?? []), variable]);
  }

  #addClosure(identifier: Node, variable: Variable): void {
    const fn = this.#closureAround(identifier);
    if (!fn) return;
    for (const { at, called } of this.#placesOf(fn, new Set())) {
      const known = this.#closures.get(at) ?? [];
      if (!known.some((use) => use.fn === fn && use.variable === variable))
        this.#closures.set(at, [...known, { fn, variable, called }]);
    }
  }

  /** The function directly inside the flight's that contains a node. */
  #closureAround(node: Node): FunctionNode | undefined {
    let owner = codeOwner(node);
    while (owner.type !== "Program" && codeOwner(owner) !== this.#flight.graph.owner) owner = codeOwner(owner);
    return isFunction(owner) ? owner : undefined;
  }

  /** Where a closure is called, or given to someone who may call it. */
  #placesOf(fn: FunctionNode, seen: Set<Node>): { at: Node; called: boolean }[] {
    if (seen.has(fn)) return [];
    seen.add(fn);
    const value = wrapped(fn);
    const parent = value.parent;
    if (parent?.type === "CallExpression" && parent.callee === value) return [{ at: fn, called: true }];
    const name =
      fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" ? parent.id : undefined;
    const variable = name?.type === "Identifier" ? variableOf(name, this.#file) : undefined;
    if (!variable) return [{ at: fn, called: false }];
    return variable.references
      .filter((reference) => reference.isRead())
      .flatMap(({ identifier }) => {
        const outer = codeOwner(identifier) === this.#flight.graph.owner ? undefined : this.#closureAround(identifier);
        if (outer) return outer === fn ? [] : this.#placesOf(outer, seen).map(({ at }) => ({ at, called: false }));
        const use = wrapped(identifier);
        return [{ at: identifier as Node, called: use.parent?.type === "CallExpression" && use.parent.callee === use }];
      });
  }

  #findAborts(variable: Variable, methods: ReadonlySet<string>): void {
    for (const { identifier } of variable.references) {
      const member = identifier.parent;
      if (
        member?.type !== "MemberExpression" ||
        member.property.type !== "Identifier" ||
        !methods.has(member.property.name)
      )
        continue;
      if (wrapped(member).parent?.type === "CallExpression") this.#aborts.add(identifier);
    }
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
    const use = this.#uses.get(event);
    if (use) return (fact) => (fact.holders.has(use.variable) ? this.#apply(fact, use.uses) : [fact]);
    const closures = this.#closures.get(event);
    if (closures)
      return (fact) =>
        closures.reduce<readonly Fact[]>(
          (facts, closure) => facts.flatMap((one) => (isOpen(one) ? this.#run(one, closure) : [one])),
          [fact],
        );
    const written = this.#bindings.has(event) ? undefined : this.#writes.get(event);
    if (written) return (fact) => [this.#overwrite(fact, written, event)];
    const exit = this.#flight.graph.endings.has(event) ? exitOfCall(event) : exitAt(event);
    return exit && ((fact) => [leave(fact, exit)]);
  }

  /** Remembers that the body is taken care of on some path. */
  #let(facts: readonly Fact[]): readonly Fact[] {
    if (facts.length === 0) this.#released = true;
    return facts;
  }

  #apply(fact: OpenFact, uses: readonly Use[]): readonly Fact[] {
    let facts: readonly OpenFact[] = [fact];
    for (const use of uses) facts = facts.flatMap((one) => this.#applyOne(one, use));
    return facts;
  }

  #applyOne(fact: OpenFact, use: Use): readonly OpenFact[] {
    switch (use.kind) {
      case "note":
        return [fact];
      case "bind":
        if (!this.#isOwn(use.variable)) break;
        return [{ ...fact, holders: new Set([...fact.holders, use.variable]) }];
      case "pass":
        return this.#pass(fact, use);
      case "callback":
      case "return":
      case "each":
        this.#onward.add(use);
        break;
      default:
    }
    this.#released = true;
    return [];
  }

  #pass(fact: OpenFact, use: Extract<Use, { kind: "pass" }>): readonly OpenFact[] {
    const summary = this.#summaries.get(use);
    if (!summary) {
      this.#released = true;
      return [];
    }
    if (summary.released) this.#released = true;
    if (!isInTry(use.call)) for (const exit of summary.thrown) this.#thrown.add(exit);
    const kept = summary.open ? [fact] : [];
    return [
      ...kept,
      ...summary.returned.flatMap(
        (carrier) => this.#apply(fact, usesOf(use.call, carrier, this.#judge.context)) as readonly OpenFact[],
      ),
    ];
  }

  #run(fact: OpenFact, { fn, variable, called }: ClosureUse): readonly Fact[] {
    if (!fact.holders.has(variable)) return [fact];
    const summary = this.#judge.ofClosure(fn, variable, this.#holders.get(variable)!);
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
    for (const [event, { uses }] of this.#uses) {
      if (isWithin(event, owner.block) && uses.some(({ kind }) => kind !== "note" && kind !== "bind")) return false;
    }
    return owner.handler !== null;
  }
}

/** The uses of a parameter by the function that has it; undefined when it cannot be told which it is. */
export function usesOfParameter(
  fn: FunctionNode,
  index: number,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] | undefined {
  const parameter = fn.params[index];
  if (parameter?.type === "RestElement" || fn.params.slice(0, index).some(({ type }) => type === "RestElement"))
    return undefined;
  return parameter ? bind(parameter, carrier, fn, context) : [];
}
