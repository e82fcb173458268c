import type { TSESTree } from "@typescript-eslint/utils";
import { codeOwner } from "../resolution/local-function.js";
import type { Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";
import type { Arrival } from "./arrival.js";
import { closuresOver, type ClosureUse } from "./closures.js";
import { pathsOfResult, type Summaries } from "./function-summary.js";
import { sharedLists } from "./shared-lists.js";
import type { AccessPath } from "./uses/access-path.js";
import type { HolderUse, HolderUses, ResponseNames } from "./uses/response-names.js";
import type { HeldMember, PassUse, ResponseUse } from "./uses/response-use.js";
import { usesOf } from "./uses/uses-of-value.js";

/** Every variable of one function that comes to lead to a response, and what happens to each. */
export interface ResponseHolders extends ResponseNames {
  /** Lists that hold other responses as well. */
  readonly collections: ReadonlySet<Variable>;
  /** Lists that are read in more than one place, so that which place reads what cannot be told. */
  readonly shared: ReadonlySet<Variable>;
  /** What happens where a holder is read. */
  readonly uses: HolderUses;
  /** The holders that an assignment or a declaration writes. */
  readonly writes: ReadonlyMap<Node, readonly Variable[]>;
  /** Where each holder comes to lead to the response. */
  readonly bindings: ReadonlyMap<Variable, Node>;
  /** All places where one does. */
  readonly bound: ReadonlySet<Node>;
  /** The closures over holders, by the place where each may run. */
  readonly closures: ReadonlyMap<Node, readonly ClosureUse[]>;
}

/** Finds every variable that comes to lead to a response in the function that it arrives in. */
export function holdersOf({ graph: { owner }, captured, uses }: Arrival, summaries: Summaries): ResponseHolders {
  const search = new HolderSearch(owner, summaries);
  if (captured) search.hold(captured.variable, captured.path);
  search.discover(uses);
  const { holders, members, collections, bindings, bound } = search;
  return {
    holders,
    members,
    collections,
    bindings,
    bound,
    uses: search.uses,
    shared: sharedLists(holders, search.uses, summaries),
    writes: writesOf(holders.keys()),
    closures: closuresOver(holders.keys(), owner, summaries.context.file),
  };
}

/** Whether a variable belongs to a function: one from outside keeps the response beyond it. */
export function isOwn(variable: Variable, owner: Node): boolean {
  const name = variable.defs[0]?.name as Node | undefined;
  return name !== undefined && codeOwner(name) === owner;
}

class HolderSearch {
  readonly holders = new Map<Variable, AccessPath>();
  readonly members = new Map<Variable, HeldMember>();
  readonly collections = new Set<Variable>();
  readonly uses = new Map<Node, HolderUse>();
  readonly bindings = new Map<Variable, Node>();
  readonly bound = new Set<Node>();
  readonly #owner: Node;
  readonly #summaries: Summaries;

  constructor(owner: Node, summaries: Summaries) {
    this.#owner = owner;
    this.#summaries = summaries;
  }

  discover(uses: readonly ResponseUse[]): void {
    for (const use of uses) {
      if (use.kind === "member") this.members.set(use.variable, use.member);
      if (use.kind === "pass") this.#discoverPassed(use);
      if (use.kind !== "hold" || !isOwn(use.variable, this.#owner)) continue;
      this.bound.add(use.at);
      this.bindings.set(use.variable, use.at);
      if (use.collects) this.collections.add(use.variable);
      this.hold(use.variable, use.path);
    }
  }

  hold(variable: Variable, path: AccessPath): void {
    if (this.holders.has(variable)) return;
    this.holders.set(variable, path);
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Identifier;
      if (!reference.isRead() || codeOwner(identifier) !== this.#owner) continue;
      const uses = usesOf(identifier, path, this.#summaries.context);
      this.uses.set(identifier, { variable, uses });
      this.discover(uses);
    }
  }

  #discoverPassed(use: PassUse): void {
    for (const path of pathsOfResult(use, this.#summaries.ofParameter(use)?.returned ?? []))
      this.discover(usesOf(use.call, path, this.#summaries.context));
  }
}

/** The variables that each assignment and declaration writes. */
function writesOf(variables: Iterable<Variable>): ReadonlyMap<Node, readonly Variable[]> {
  const writes = new Map<Node, Variable[]>();
  for (const variable of variables) {
    for (const reference of variable.references) {
      const at = reference.isWrite() ? writeAround(reference.identifier as Node) : undefined;
      if (at) writes.set(at, [...(writes.get(at) ?? []), variable]);
    }
  }
  return writes;
}

function writeAround(identifier: Node): Node | undefined {
  let at: Node | undefined = identifier;
  while (at && at.type !== "AssignmentExpression" && at.type !== "VariableDeclarator") at = at.parent;
  return at;
}
