import type { TSESTree } from "@typescript-eslint/utils";
import type { Node } from "../../syntax/nodes.js";
import type { Assumption, ControlFlowGraph, Departure, Ending, Segment } from "./graph.js";
import { copyFor, draft, type Draft, type Finally, type Label } from "./finally.js";

/** A part of the code with one answer to where an exception goes. */
interface Region {
  readonly handler: Label;
  /** Whether a `catch` or `finally` of this code gets what is thrown. */
  readonly isGuarded: boolean;
  /** The first place in it that may throw. */
  thrower?: Node;
}

/** Tells of a call whether and how it never returns. */
export type EndingOfCall = (call: TSESTree.CallExpression) => Ending | undefined;

/** Writes a graph from its entry on: knows where it stands, and where jumps and exceptions go from there. */
export class GraphBuilder {
  readonly #endingOf: EndingOfCall;
  readonly #entry = draft();
  readonly #segments = new Map<Node, Draft[]>();
  readonly #endings = new Map<Node, Ending>();
  readonly #finallies: Finally[] = [];
  /** Where what is returned goes, and what is thrown and not caught. */
  readonly returned: Label = { segment: draft(), depth: 0 };
  readonly #thrown: Label = { segment: draft(), depth: 0 };
  /** How many `finally` blocks the code that is being written stands in. */
  #level = 0;
  #region: Region = { handler: this.#thrown, isGuarded: false };
  /** The segment that is being written: undefined where the code cannot be reached. */
  #at: Draft | undefined = this.#entry;

  constructor(endingOf: EndingOfCall) {
    this.#endingOf = endingOf;
  }

  get isReached(): boolean {
    return this.#at !== undefined;
  }

  finish(owner: Node): ControlFlowGraph {
    this.goTo(this.returned);
    const reached = ({ segment }: Label): Segment[] => (segment.isReached ? [segment] : []);
    const returns = reached(this.returned);
    return {
      owner,
      entry: this.#entry,
      exits: [...returns, ...reached(this.#thrown)],
      returns,
      endings: this.#endings,
      segmentsOf: (event) => this.#segments.get(event) ?? [],
    };
  }

  /** A place to go to, inside the same `finally` as the code that is being written. */
  label(leaves?: Departure): Label {
    return { segment: draft(), depth: this.#finallies.length, ...(leaves ? { leaves } : {}) };
  }

  /** Writes an event; what follows a call that never returns is not reached. */
  event(node: Node): void {
    if (!this.#at) return;
    this.#at.events.push(node);
    const known = this.#segments.get(node);
    if (known) known.push(this.#at);
    else this.#segments.set(node, [this.#at]);
    const ending = node.type === "CallExpression" ? this.#endingOf(node) : undefined;
    if (!ending) return;
    this.#endings.set(node, ending);
    if (ending === "throws") this.throwAt(node);
    else this.#at = undefined;
  }

  /** Control may go to a place from here; through the `finally` in between first. */
  mayGoTo(label: Label, assumes?: Assumption): void {
    if (!this.#at) return;
    const between = this.#finallies.length > label.depth ? this.#finallies.at(-1) : undefined;
    const to = between ? copyFor(label, between) : label.segment;
    const leaves = between ? label !== between.normal && between.leaves : label.leaves;
    to.isReached = true;
    this.#at.next.push({ to, ...(assumes ? { assumes } : {}), ...(leaves ? { leaves } : {}) });
  }

  /** Control goes to a place: what is written next follows nothing. */
  goTo(label: Label, assumes?: Assumption): void {
    this.mayGoTo(label, assumes);
    this.#at = undefined;
  }

  /** Nothing follows. */
  leave(): void {
    this.#at = undefined;
  }

  /** Goes on at a place to which all edges lead that are known by now. */
  startAt({ segment }: Label): void {
    this.#at = segment.isReached ? segment : undefined;
  }

  /** Starts a new segment, behind edges that leave the one before. */
  goOn(): void {
    const next = this.label();
    this.goTo(next);
    this.startAt(next);
  }

  /** Control is here when an exception is thrown. */
  throwAt(node: Node): void {
    if (!this.#at) return;
    this.#region.thrower ??= node;
    this.goTo(this.#region.handler);
  }

  /** A node may throw: only the first that may leads to the handler, and the end of the guarded code for all others. */
  mayThrowAt(node: Node): void {
    if (!this.#at || !this.#region.isGuarded) return;
    this.#region.thrower ??= node;
    if (this.#region.thrower !== node) return;
    this.mayGoTo(this.#region.handler);
    this.goOn();
  }

  /** A generator may be stopped at a `yield`, by `throw()` and `return()`: told only where this code does something about it. */
  mayStopAt(node: Node): void {
    if (!this.#at) return;
    this.#region.thrower ??= node;
    if (this.#region.isGuarded) this.mayGoTo(this.#region.handler);
    if (this.#finallies.length > 0) this.mayGoTo(this.returned);
    this.goOn();
  }

  /** Writes code whose exceptions go to a `catch`, or to the handler that is there already by way of a `finally`. */
  guard(caught: Label | undefined, write: () => void): void {
    const outer = this.#region;
    this.#region = { handler: caught ?? outer.handler, isGuarded: true };
    write();
    if (this.#region.thrower) this.mayGoTo(this.#region.handler);
    this.#region = outer;
  }

  /** Writes code that cannot be left for `normal` or any other place but through a `finally`, and the copies of that. */
  protect(leaves: Departure, normal: Label, write: () => void, writeFinally: () => void): void {
    const own: Finally = { leaves, normal, level: this.#level, copies: new Map() };
    this.#finallies.push(own);
    write();
    this.#finallies.pop();
    this.#level += 1;
    for (const copy of new Set(own.copies.values())) {
      this.#at = copy;
      writeFinally();
      for (const [label, its] of own.copies) if (its === copy) this.mayGoTo(label);
    }
    this.#level -= 1;
    this.#at = undefined;
  }
}
