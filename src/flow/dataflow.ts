/** A directed graph whose edges may carry what is known when they are taken. */
export interface FlowNode<Edge> {
  readonly next: readonly Edge[];
}

/**
 * A forward problem over a join semilattice, of whose states nothing else is known.
 *
 * Laws that a problem keeps:
 * - `join` is the least upper bound of two states: associative, commutative and idempotent.
 * - `join` gives `known` itself back (the same object) when `added` is below it: this is how "nothing new" is told.
 * - Chains that `join` makes are finite: no state can grow for ever.
 * - `transfer` and `follow` are pure: they answer from the state alone, and change nothing.
 */
export interface ForwardProblem<Node extends FlowNode<Edge>, Edge extends { readonly to: Node }, State> {
  /** The states that hold on entry, before the first step. Nodes without one are not reached yet (bottom). */
  readonly entry: ReadonlyMap<Node, State>;
  /** The least upper bound. Returns `known` itself when `added` brings nothing new. */
  readonly join: (known: State, added: State) => State;
  /** The state at the end of a node, from that at its start. */
  readonly transfer: (node: Node, state: State) => State;
  /** The state that goes along an edge, or undefined when the edge cannot be taken. */
  readonly follow: (edge: Edge, state: State) => State | undefined;
}

/**
 * The state at the start of each node that is reached, by a worklist.
 *
 * Invariants:
 * - It is a solution: what `transfer` and `follow` give for a node is below the state at each node that comes next.
 *   It is the least one where both are monotone.
 * - It ends: a node is taken again only after its state has risen, and chains are finite. Monotone functions are not
 *   needed for that, since states are only ever joined to.
 * - The states are stable: whoever wants more than states applies `transfer` once more to each node afterwards.
 */
export function solveForward<Node extends FlowNode<Edge>, Edge extends { readonly to: Node }, State>(
  problem: ForwardProblem<Node, Edge, State>,
): ReadonlyMap<Node, State> {
  const starts = new Map(problem.entry);
  const pending = new Set(starts.keys());
  for (const node of pending) {
    pending.delete(node);
    const end = problem.transfer(node, starts.get(node)!);
    for (const edge of node.next) {
      const added = problem.follow(edge, end);
      if (added === undefined) continue;
      const known = starts.get(edge.to);
      const joined = known === undefined ? added : problem.join(known, added);
      if (joined === known) continue;
      starts.set(edge.to, joined);
      pending.add(edge.to);
    }
  }
  return starts;
}
