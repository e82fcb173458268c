import { memoiseByKey } from "../../file/memoise.js";
import type { ResponseNames } from "../uses/response-names.js";
import { valueFactsOf } from "./knowledge.js";
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

/** The values of which a function says more than once what they are: only these are worth remembering on a path. */
export function repeatedSubjects(
  graph: ControlFlowGraph,
  names: ResponseNames,
  context: UseContext,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (subject: string): void => void counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const { tests, writes } = askedIn(graph);
  for (const test of tests) {
    const subjects = new Set(
      [true, false].flatMap((outcome) => valueFactsOf(test, outcome, names, context).map(({ subject }) => subject)),
    );
    for (const subject of subjects) {
      count(subject);
      // What it chooses may be asked for again.
      if (test.parent?.type === "ConditionalExpression") count(subject);
    }
  }
  for (const event of writes) {
    const write = writeAt(event, context.file);
    if (write && isTelling(write)) count(textOfVariable(write.variable));
  }
  return new Set([...counts].flatMap(([subject, times]) => (times > 1 ? [subject] : [])));
}

/** The variables that a function declares, with their first values. */
export function declarationsIn(graph: ControlFlowGraph, { file }: UseContext): readonly Write[] {
  return askedIn(graph).writes.flatMap((event) =>
    event.type === "VariableDeclarator" ? (writeAt(event, file) ?? []) : [],
  );
}
