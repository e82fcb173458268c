import type { TSESTree } from "@typescript-eslint/utils";
import { codeOwner } from "../resolution/local-function.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Flight, Interprocedure } from "./transfer.js";
import { continued, listOf, type Carrier, type Use } from "./access-path.js";
import { usesOf } from "./uses.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import { wrapped, type Node } from "../syntax/nodes.js";

/** A closure that uses a variable which holds the response. */
export interface ClosureUse {
  readonly fn: FunctionNode;
  readonly variable: Variable;
  /** It is called here, and not only given to someone who may. */
  readonly called: boolean;
}

/** Every variable of one function that comes to hold a response, and what happens to each. */
export interface ResponseHolders {
  readonly holders: ReadonlyMap<Variable, Carrier>;
  /** Variables that hold a plain fact of it: `const { status } = res`. */
  readonly notes: ReadonlyMap<Variable, string>;
  /** Lists that hold other responses as well. */
  readonly collections: ReadonlySet<Variable>;
  /** Lists that are read in more than one place, so that which place reads what cannot be told. */
  readonly shared: ReadonlySet<Variable>;
  /** What happens where a holder is read. */
  readonly uses: ReadonlyMap<Node, { readonly variable: Variable; readonly uses: readonly Use[] }>;
  /** The holders that an assignment or a declaration writes. */
  readonly writes: ReadonlyMap<Node, readonly Variable[]>;
  /** Where each holder comes to hold it. */
  readonly bindings: ReadonlyMap<Variable, Node>;
  /** The places where something comes to hold it. */
  readonly bound: ReadonlySet<Node>;
  readonly closures: ReadonlyMap<Node, readonly ClosureUse[]>;
}

/** Finds every variable that comes to hold the response of a flight. */
export function holdersOf(flight: Flight, judge: Interprocedure): ResponseHolders {
  const search = new HolderSearch(flight.graph.owner, judge);
  if (flight.captured) search.hold(flight.captured.variable, flight.captured.carrier);
  search.discover(flight.uses);
  return search.found();
}

/** What the value of a call carries that passes a response to a function of this file. */
export function givenBack(use: Extract<Use, { kind: "pass" }>, returned: readonly Carrier[]): readonly Carrier[] {
  const { gives } = use;
  if (gives.what === "returned")
    return returned.map((carrier) => (gives.wrapper ? continued(carrier, { wrapper: gives.wrapper }) : carrier));
  return gives.what === "same" || gives.what === "selected" ? [gives.carrier] : [];
}

/** Whether a variable belongs to a function: one from outside keeps the response beyond it. */
export function isOwn(variable: Variable, owner: Node): boolean {
  const name = variable.defs[0]?.name as Node | undefined;
  return name !== undefined && codeOwner(name) === owner;
}

class HolderSearch {
  readonly #owner: Node;
  readonly #judge: Interprocedure;
  readonly #file: LintedFile;
  readonly #holders = new Map<Variable, Carrier>();
  readonly #notes = new Map<Variable, string>();
  readonly #collections = new Set<Variable>();
  readonly #uses = new Map<Node, { readonly variable: Variable; readonly uses: readonly Use[] }>();
  readonly #writes = new Map<Node, Variable[]>();
  readonly #bindings = new Map<Variable, Node>();
  readonly #bound = new Set<Node>();
  readonly #closures = new Map<Node, ClosureUse[]>();

  constructor(owner: Node, judge: Interprocedure) {
    this.#owner = owner;
    this.#judge = judge;
    this.#file = judge.context.file;
  }

  found(): ResponseHolders {
    return {
      holders: this.#holders,
      notes: this.#notes,
      collections: this.#collections,
      shared: new Set([...this.#holders.keys()].filter((variable) => this.#isShared(variable))),
      uses: this.#uses,
      writes: this.#writes,
      bindings: this.#bindings,
      bound: this.#bound,
      closures: this.#closures,
    };
  }

  discover(uses: readonly Use[]): void {
    for (const use of uses) {
      if (use.kind === "note") this.#notes.set(use.variable, use.member);
      if (use.kind === "pass") this.#discoverPassed(use);
      if (use.kind !== "bind" || !isOwn(use.variable, this.#owner)) continue;
      this.#bound.add(use.at);
      this.#bindings.set(use.variable, use.at);
      if (use.collects) this.#collections.add(use.variable);
      this.hold(use.variable, use.carrier);
    }
  }

  #discoverPassed(use: Extract<Use, { kind: "pass" }>): void {
    const summary = this.#judge.ofParameter(use);
    for (const carrier of givenBack(use, summary?.returned ?? []))
      this.discover(usesOf(use.call, carrier, this.#judge.context));
  }

  hold(variable: Variable, carrier: Carrier): void {
    if (this.#holders.has(variable)) return;
    this.#holders.set(variable, carrier);
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Identifier;
      if (reference.isWrite()) this.#addWrite(identifier, variable);
      if (!reference.isRead()) continue;
      if (codeOwner(identifier) !== this.#owner) this.#addClosure(identifier, variable);
      else {
        const uses = usesOf(identifier, carrier, this.#judge.context);
        this.#uses.set(identifier, { variable, uses });
        this.discover(uses);
      }
    }
  }

  #addWrite(identifier: Node, variable: Variable): void {
    let at: Node | undefined = identifier;
    while (at && at.type !== "AssignmentExpression" && at.type !== "VariableDeclarator") at = at.parent;
    if (at) this.#writes.set(at, [...(this.#writes.get(at) ?? []), variable]);
  }

  #isShared(variable: Variable): boolean {
    if (listOf(this.#holders.get(variable)!) === undefined) return false;
    return this.#usesOfVariable(variable).filter((uses) => this.#reads(uses, new Set([variable]))).length > 1;
  }

  #usesOfVariable(variable: Variable): readonly (readonly Use[])[] {
    return [...this.#uses.values()].filter((use) => use.variable === variable).map(({ uses }) => uses);
  }

  /** Whether any of the uses reads the response, or may. */
  #reads(uses: readonly Use[], seen: Set<Variable>): boolean {
    return uses.some((use) => {
      switch (use.kind) {
        case "note":
          return false;
        case "bind":
          return this.#isRead(use.variable, seen);
        case "pass":
          return this.#readsPassed(use, seen);
        case "each":
          return this.#judge.ofLoop(use).released;
        default:
          return true;
      }
    });
  }

  #isRead(variable: Variable, seen: Set<Variable>): boolean {
    if (seen.has(variable)) return false;
    seen.add(variable);
    return this.#usesOfVariable(variable).some((uses) => this.#reads(uses, seen));
  }

  #readsPassed(use: Extract<Use, { kind: "pass" }>, seen: Set<Variable>): boolean {
    const summary = this.#judge.ofParameter(use);
    if (!summary || summary.released) return true;
    return givenBack(use, summary.returned).some((carrier) =>
      this.#reads(usesOf(use.call, carrier, this.#judge.context), seen),
    );
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
    while (owner.type !== "Program" && codeOwner(owner) !== this.#owner) owner = codeOwner(owner);
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
        const outer = codeOwner(identifier) === this.#owner ? undefined : this.#closureAround(identifier);
        if (outer) return outer === fn ? [] : this.#placesOf(outer, seen).map(({ at }) => ({ at, called: false }));
        const use = wrapped(identifier);
        return [{ at: identifier as Node, called: use.parent?.type === "CallExpression" && use.parent.callee === use }];
      });
  }
}
