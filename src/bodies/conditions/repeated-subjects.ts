import { memoiseByKey } from "../../file/memoise.js";
import type { ResponseNames } from "../uses/response-names.js";
import type { ResponseInterface } from "../../catalogue/response-schema.js";
import { valueFactsOf } from "./knowledge.js";
import { certainFacts, propositionOf } from "./proposition.js";
import { namedVariables } from "../../syntax/named-variables.js";
import type { Variable } from "../../syntax/variables.js";
import type { ControlFlowGraph, Segment } from "../../flow/control-flow.js";
import { textOfVariable } from "./subject.js";
import { isTelling, writeAt, type Write } from "./writes.js";
import type { UseContext } from "../uses/response-use.js";
import type { Node } from "../../syntax/nodes.js";

/** What a function asks, and what it writes. */
interface Asked {
  readonly tests: ReadonlySet<Node>;
  readonly writes: readonly Node[];
}

const askedIn = memoiseByKey((graph: ControlFlowGraph): Asked => {
  const tests = new Set<Node>();
  const writes = new Set<Node>();
  const pending = new Set<Segment>([graph.entry]);
  for (const { events, next } of pending) {
    for (const event of events) {
      if (event.type === "VariableDeclarator" || event.type === "AssignmentExpression") writes.add(event);
    }
    for (const { to, assumes } of next) {
      if (assumes) tests.add(assumes.test);
      pending.add(to);
    }
  }
  return { tests, writes: [...writes] };
});

/** What a function asks, apart from any response. */
interface Questions {
  /** How often each value is asked for. */
  readonly counts: ReadonlyMap<string, number>;
  /** The tests that read a variable: what they ask is another thing where that leads to a response. */
  readonly testsOf: ReadonlyMap<Variable, readonly Node[]>;
}

const NO_NAMES: ResponseNames = { holders: new Map(), members: new Map() };

const questionsIn = memoiseByKey((_graph: ControlFlowGraph) => new Map<ResponseInterface, Questions>());

/** A function may obtain hundreds of responses: what it asks is worked out once for all of them. */
function questionsOf(graph: ControlFlowGraph, context: UseContext): Questions {
  const known = questionsIn(graph);
  let questions = known.get(context.interface);
  if (!questions) known.set(context.interface, (questions = readQuestions(graph, context)));
  return questions;
}

function readQuestions(graph: ControlFlowGraph, context: UseContext): Questions {
  const { tests, writes } = askedIn(graph);
  const counts = new Map<string, number>();
  const testsOf = new Map<Variable, Node[]>();
  for (const test of tests) {
    addTest(test, 1, NO_NAMES, context, counts);
    for (const variable of variablesIn(test, context)) testsOf.set(variable, [...(testsOf.get(variable) ?? []), test]);
  }
  for (const event of writes) {
    const write = writeAt(event, context.file);
    if (write && isTelling(write)) add(textOfVariable(write.variable), 1, counts);
  }
  return { counts, testsOf };
}

/** The variables of which a test says something. */
function variablesIn(test: Node, { file }: UseContext): ReadonlySet<Variable> {
  const facts = [true, false].flatMap((outcome) => certainFacts(propositionOf(test, outcome, file)));
  const parts = facts.flatMap(({ subject, other }) => (other ? [subject, other] : [subject]));
  return new Set(parts.flatMap((part) => namedVariables(part, file)));
}

function addTest(
  test: Node,
  times: number,
  names: ResponseNames,
  context: UseContext,
  counts: Map<string, number>,
): void {
  const facts = [true, false].flatMap((outcome) => valueFactsOf(test, outcome, names, context));
  // What a condition chooses may be asked for again.
  const weight = test.parent?.type === "ConditionalExpression" ? 2 * times : times;
  for (const subject of new Set(facts.map((fact) => fact.subject))) add(subject, weight, counts);
}

function add(subject: string, times: number, counts: Map<string, number>): void {
  counts.set(subject, (counts.get(subject) ?? 0) + times);
}

/** The values of which a function says more than once what they are: only these are worth remembering on a path. */
export function repeatedSubjects(
  graph: ControlFlowGraph,
  names: ResponseNames,
  context: UseContext,
): ReadonlySet<string> {
  const { counts, testsOf } = questionsOf(graph, context);
  const ofResponse = new Map(counts);
  const named = [...names.holders.keys(), ...names.members.keys()];
  for (const test of new Set(named.flatMap((variable) => testsOf.get(variable) ?? []))) {
    addTest(test, -1, NO_NAMES, context, ofResponse);
    addTest(test, 1, names, context, ofResponse);
  }
  return new Set([...ofResponse].flatMap(([subject, times]) => (times > 1 ? [subject] : [])));
}

/** The variables that a function declares, with their first values. */
export function declarationsIn(graph: ControlFlowGraph, { file }: UseContext): readonly Write[] {
  return askedIn(graph).writes.flatMap((event) =>
    event.type === "VariableDeclarator" ? (writeAt(event, file) ?? []) : [],
  );
}
