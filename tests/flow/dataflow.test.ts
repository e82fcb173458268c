import { describe, expect, it } from "vitest";
import { solveForward } from "../../src/flow/dataflow.js";

interface Node {
  readonly name: string;
  readonly next: Edge[];
}
interface Edge {
  readonly to: Node;
  readonly blocked?: boolean;
}

const node = (name: string): Node => ({ name, next: [] });
const link = (from: Node, to: Node, blocked = false): void => void from.next.push({ to, blocked });

/** The names of the nodes that lead to each node: the least solution over sets, with union as join. */
function reaching(entry: Node): { readonly starts: ReadonlyMap<Node, ReadonlySet<string>>; readonly steps: number } {
  let steps = 0;
  const starts = solveForward<Node, Edge, ReadonlySet<string>>({
    entry: new Map([[entry, new Set()]]),
    join: (known, added) => ([...added].every((name) => known.has(name)) ? known : new Set([...known, ...added])),
    transfer: (at, state) => {
      steps += 1;
      return new Set([...state, at.name]);
    },
    follow: (edge, state) => (edge.blocked ? undefined : state),
  });
  return { starts, steps };
}

describe("solveForward", () => {
  it("joins what comes in over several edges", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map(node) as [Node, Node, Node, Node];
    link(a, b);
    link(a, c);
    link(b, d);
    link(c, d);
    expect([...reaching(a).starts.get(d)!].sort()).toEqual(["a", "b", "c"]);
  });

  it("goes round a loop until nothing changes", () => {
    const [a, b, c] = ["a", "b", "c"].map(node) as [Node, Node, Node];
    link(a, b);
    link(b, c);
    link(c, b);
    expect([...reaching(a).starts.get(b)!].sort()).toEqual(["a", "b", "c"]);
  });

  it("does not reach what no edge may lead to", () => {
    const [a, b] = ["a", "b"].map(node) as [Node, Node];
    link(a, b, true);
    expect(reaching(a).starts.has(b)).toBe(false);
  });

  it("takes each node of a straight line once", () => {
    const line = Array.from({ length: 1_000 }, (_, index) => node(String(index)));
    for (const [index, to] of line.slice(1).entries()) link(line[index]!, to);
    expect(reaching(line[0]!).steps).toBe(1_000);
  });
});
