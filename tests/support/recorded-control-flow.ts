import type { TSESTree } from "@typescript-eslint/utils";
import type { Departure, Edge, Segment } from "../../src/flow/control-flow.js";
import { isWithin, type Node } from "../../src/syntax/nodes.js";

/** What ESLint's code path analysis says of one function, the program, or a piece of a class body. */
export interface RecordedGraph {
  readonly owner: Node;
  readonly entry: Segment;
  /** The segments that leave the code path by returning, or at its end; not those that a generator stops in, from which it may go on. */
  readonly returns: readonly Segment[];
  /** The same by an exception. The way out of a `finally` may be both. */
  readonly throws: readonly Segment[];
}

/** A code path segment as ESLint hands it out. */
interface CodePathSegment {
  readonly id: string;
  readonly nextSegments: readonly CodePathSegment[];
}

interface CodePath {
  readonly initialSegment: CodePathSegment;
  readonly returnedSegments: readonly CodePathSegment[];
  readonly thrownSegments: readonly CodePathSegment[];
}

/** What is recorded of a segment while the tree is walked. */
interface Recorded {
  readonly events: Node[];
  /** The condition that ends the segment. */
  test?: Node;
  /** The branch that starts in the segment: it is taken when `decider` comes out as `outcome`. */
  entered?: Branch;
  /** The segment is a `catch`, or the copy of a `finally` that is on its way out. */
  leaves?: Departure;
}

interface Branch {
  readonly decider: Node;
  readonly outcome: boolean;
}

interface OpenPath {
  readonly codePath: CodePath;
  readonly owner: Node;
  /** In the order in which they started: in a `finally`, the normal copies come first. Unreachable ones count. */
  readonly current: Set<CodePathSegment>;
  readonly recorded: Map<CodePathSegment, Recorded>;
  /** How many segments were current when a `try` was entered. */
  readonly copies: Map<Node, number>;
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const EVENTS = new Set([
  "Identifier",
  "CallExpression",
  "AssignmentExpression",
  "VariableDeclarator",
  "ReturnStatement",
  "ThrowStatement",
  "BreakStatement",
  "ContinueStatement",
  "BlockStatement",
]);

/**
 * Listeners that record the code paths of a file as ESLint finds them, for comparison with the graphs that are built
 * from the AST. `whenComplete` gets them when the program has been left, which is after `Program:exit`.
 */
export function recordingListeners(
  whenComplete: (graphs: readonly RecordedGraph[]) => void,
): Record<string, (...values: never[]) => void> {
  const graphs: RecordedGraph[] = [];
  const open: OpenPath[] = [];
  const each = (change: (recorded: Recorded) => void): void => {
    const path = open.at(-1);
    if (path) for (const segment of path.current) change(path.recorded.get(segment)!);
  };
  const start = (segment: CodePathSegment): void => {
    const path = open.at(-1)!;
    path.recorded.set(segment, { events: [] });
    path.current.add(segment);
  };
  const end = (segment: CodePathSegment): void => {
    open.at(-1)!.current.delete(segment);
  };

  return {
    onCodePathStart(codePath: CodePath, node: Node) {
      if (FUNCTIONS.has(node.type)) each(({ events }) => events.push(node));
      open.push({
        codePath,
        owner: node,
        current: new Set(),
        recorded: new Map(),
        copies: new Map(),
      });
    },
    onCodePathEnd() {
      const path = open.pop()!;
      graphs.push(toGraph(path));
      if (open.length === 0) whenComplete(graphs);
    },
    onCodePathSegmentStart: start,
    onCodePathSegmentEnd: end,
    onUnreachableCodePathSegmentStart: start,
    onUnreachableCodePathSegmentEnd: end,
    "*"(node: Node) {
      const branch = branchOf(node);
      if (branch) each((recorded) => void (recorded.entered ??= branch));
      if (node.type === "TryStatement") open.at(-1)!.copies.set(node, open.at(-1)!.current.size);
      else if (node.parent?.type === "TryStatement") enterHandler(node, node.parent, open.at(-1)!);
    },
    "*:exit"(node: Node) {
      if (EVENTS.has(node.type)) each(({ events }) => events.push(node));
      if (isTest(node)) each((recorded) => void (recorded.test = node));
    },
  };
}

/** The outcome of a condition that a node is only evaluated after. */
function branchOf(node: Node): Branch | undefined {
  const parent = node.parent;
  switch (parent?.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return parent.test === node ? undefined : { decider: parent.test, outcome: parent.consequent === node };
    case "LogicalExpression":
      if (parent.right !== node || parent.operator === "??") return undefined;
      return { decider: parent.left, outcome: parent.operator === "&&" };
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
      return parent.body === node && parent.test ? { decider: parent.test, outcome: true } : undefined;
    case "SwitchCase":
      return branchOfCase(node, parent);
    default:
      return undefined;
  }
}

function branchOfCase(node: Node, owner: TSESTree.SwitchCase): Branch | undefined {
  if (owner.consequent[0] === node && owner.test) return { decider: owner.test, outcome: true };
  const { cases } = owner.parent as TSESTree.SwitchStatement;
  const previous = owner.test === node ? cases[cases.indexOf(owner) - 1]?.test : undefined;
  return previous ? { decider: previous, outcome: false } : undefined;
}

/** Whether the code path forks at the end of a node, by its truth. */
function isTest(node: Node): boolean {
  if (node.type === "LogicalExpression") return false;
  const parent = node.parent;
  switch (parent?.type) {
    case "IfStatement":
    case "ConditionalExpression":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
    case "SwitchCase":
      return parent.test === node;
    case "LogicalExpression":
      return true;
    default:
      return false;
  }
}

/** Marks the segments that an exception leads to, and the copies of a `finally` that is on its way out. */
function enterHandler(node: Node, owner: TSESTree.TryStatement, path: OpenPath): void {
  if (node === owner.block) return;
  const normal = node === owner.finalizer ? path.copies.get(owner)! : 0;
  const leaving = [...path.current].slice(normal);
  const departure: Departure = { owner, into: node === owner.finalizer ? "finally" : "catch" };
  for (const segment of leaving) path.recorded.get(segment)!.leaves = departure;
}

interface MutableSegment {
  readonly events: readonly Node[];
  readonly next: Edge[];
}

function toGraph({ codePath, owner, recorded }: OpenPath): RecordedGraph {
  const segments = new Map<CodePathSegment, MutableSegment>();
  const of = (segment: CodePathSegment): MutableSegment => {
    let made = segments.get(segment);
    if (!made) segments.set(segment, (made = { events: recorded.get(segment)?.events ?? [], next: [] }));
    return made;
  };
  const pending = new Set([codePath.initialSegment]);
  for (const segment of pending) {
    for (const next of segment.nextSegments) {
      of(segment).next.push(edgeTo(segment, next, of(next), recorded));
      pending.add(next);
    }
  }
  const left = (all: readonly CodePathSegment[]): Segment[] =>
    all.filter((segment) => pending.has(segment) && isLast(segment)).map(of);
  return {
    owner,
    entry: of(codePath.initialSegment),
    returns: left(codePath.returnedSegments),
    throws: left(codePath.thrownSegments),
  };
}

/** Whether nothing follows a segment. Where a generator stops, something does. */
function isLast(segment: CodePathSegment): boolean {
  return segment.nextSegments.length === 0;
}

function edgeTo(from: CodePathSegment, next: CodePathSegment, to: Segment, recorded: OpenPath["recorded"]): Edge {
  const test = recorded.get(from)?.test;
  const outcome = test && outcomeTowards(from, next, test, recorded);
  const leaves = recorded.get(next)?.leaves;
  return {
    to,
    ...(test && outcome !== undefined ? { assumes: { test, outcome } } : {}),
    ...(leaves ? { leaves } : {}),
  };
}

/** How the condition at the end of a segment came out when `next` follows: known there, or from the other way. */
function outcomeTowards(
  from: CodePathSegment,
  next: CodePathSegment,
  test: Node,
  recorded: OpenPath["recorded"],
): boolean | undefined {
  const known = (segment: CodePathSegment): boolean | undefined => {
    const entered = recorded.get(segment)?.entered;
    return entered && isWithin(test, entered.decider) ? entered.outcome : undefined;
  };
  const own = known(next);
  if (own !== undefined) return own;
  const other = from.nextSegments.find((segment) => segment !== next && known(segment) !== undefined);
  return other && from.nextSegments.length === 2 ? !known(other) : undefined;
}
