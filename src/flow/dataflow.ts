/** A directed graph whose edges may carry what is known when they are taken. */
export interface FlowNode<Edge> {
  readonly next: readonly Edge[];
}

/** A forward problem over a join semilattice. Knows nothing of what the states mean. */
export interface ForwardProblem<Node extends FlowNode<Edge>, Edge extends { readonly to: Node }, State> {
  /** The states that hold on entry, before the first step. Nodes without one are not reached yet. */
  readonly entry: ReadonlyMap<Node, State>;
  /** The least upper bound. Returns `known` itself when `added` brings nothing new. */
  readonly join: (known: State, added: State) => State;
  /** The state at the end of a node, from that at its start. */
  readonly transfer: (node: Node, state: State) => State;
  /** The state that goes along an edge, or undefined when the edge cannot be taken. */
  readonly follow: (edge: Edge, state: State) => State | undefined;
}

/** The least solution: the state at the start of each node that is reached. */
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
