import * as parser from "@typescript-eslint/parser";
import { basename } from "node:path";
import { Linter } from "eslint";
import { lintedFile, type LintedFile } from "../../src/file/linted-file.js";
import { controlFlowOf, type Segment } from "../../src/flow/control-flow.js";
import { isLoop, outward, type Node } from "../../src/syntax/nodes.js";
import { childrenOf } from "../../src/syntax/walk.js";
import { recordingListeners, type RecordedGraph } from "./recorded-control-flow.js";

/** One function whose graph says something other than ESLint's code path. */
export interface Difference {
  readonly owner: Node;
  /** `event (line:column) -> event`, as far as only one of the two has it. */
  readonly onlyBuilt: readonly string[];
  readonly onlyRecorded: readonly string[];
}

export interface Comparison {
  readonly functions: number;
  readonly differences: readonly Difference[];
}

/** Builds and records the control flow of all code in a text, and compares what can follow what. */
export function compareControlFlow(code: string, filename: string): Comparison | undefined {
  let comparison: Comparison | undefined;
  const rule = {
    create(context: never) {
      const file = lintedFile(context);
      return recordingListeners((graphs) => {
        const differences = graphs.filter(isComparable).flatMap((recorded) => {
          const graph = controlFlowOf(recorded.owner, file);
          if (graph.endings.size > 0) return [];
          const built = relation({ ...graph, throws: graph.exits.filter((exit) => !graph.returns.includes(exit)) });
          const known = relation(recorded);
          const onlyBuilt = [...built].filter((pair) => !known.has(pair));
          const early = beforeEarlyEnds(recorded.owner, file);
          const onlyRecorded = [...known].filter((pair) => !built.has(pair) && !early.has(pair.split(" -> ")[0]!));
          return onlyBuilt.length + onlyRecorded.length > 0 ? [{ owner: recorded.owner, onlyBuilt, onlyRecorded }] : [];
        });
        comparison = { functions: graphs.length, differences };
      });
    },
  };
  const config = {
    files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { own: { rules: { rule } } },
    rules: { "own/rule": "error" },
    linterOptions: { reportUnusedDisableDirectives: "off" },
  };
  const messages = new Linter({ cwd: "/" }).verify(code, config as never, {
    filename: `/project/${basename(filename)}`,
  });
  const failure = messages.find(({ message }) => message.includes("own/rule"));
  if (failure) throw new Error(failure.message);
  return comparison;
}

const CONDITIONS = new Set([
  "ConditionalExpression",
  "DoWhileStatement",
  "ForStatement",
  "IfStatement",
  "LogicalExpression",
  "WhileStatement",
]);

/** The names of the events in front of `?.` in the optional chains that decide something. */
function beforeEarlyEnds(owner: Node, file: LintedFile): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (node: Node): void => {
    names.add(nameOf(node));
    childrenOf(node, file).forEach(add);
  };
  const look = (node: Node, decides: boolean): void => {
    if (decides && (node.type === "CallExpression" || node.type === "MemberExpression") && node.optional)
      add(node.type === "CallExpression" ? node.callee : node.object);
    const isCondition = node.type === "ChainExpression" && CONDITIONS.has(node.parent.type);
    for (const child of childrenOf(node, file))
      look(child, isCondition || (decides && node.type !== "ChainExpression"));
  };
  look(owner, false);
  return names;
}

/** A function that is the value of a field has two code paths under its name: that of the field is not one of ours. */
function isComparable({ owner, entry }: RecordedGraph): boolean {
  return !entry.events.includes(owner);
}

/** What can come right after each event, and after the entry: other events, and the ways out. */
function relation({ entry, returns, throws }: Omit<RecordedGraph, "owner">): ReadonlySet<string> {
  const pairs = new Set<string>();
  const follow = (from: string, segment: Segment, index: number): void => {
    const seen = new Set<Segment>();
    const scan = (at: Segment, start: number): void => {
      const next = at.events.slice(start).find(isCompared);
      if (next) {
        pairs.add(`${from} -> ${nameOf(next)}`);
        return;
      }
      if (returns.includes(at)) pairs.add(`${from} -> return`);
      if (throws.includes(at)) pairs.add(`${from} -> throw`);
      for (const { to } of at.next) seen.add(to);
    };
    scan(segment, index);
    for (const at of seen) scan(at, 0);
  };
  follow("entry", entry, 0);
  const segments = new Set<Segment>([entry]);
  for (const segment of segments) {
    for (const [index, event] of segment.events.entries())
      if (isCompared(event)) follow(nameOf(event), segment, index + 1);
    for (const { to } of segment.next) segments.add(to);
  }
  return pairs;
}

/** Whether both have an event in the same place: not where a round of a loop is over, not in types, and not what is only reached when `?.()` or `??=` goes on. */
function isCompared(event: Node): boolean {
  if (isLoop(event)) return false;
  if (event.type === "CallExpression" && event.optional && event.arguments.length === 0) return false;
  if (event.type === "AssignmentExpression" && /^(?:&&|\|\||\?\?)=$/.test(event.operator)) return false;
  for (const { type } of outward(event)) {
    if (type.startsWith("TS") && !EVALUATED.test(type)) return false;
    if (/Statement$|Function|^Program$/.test(type)) return true;
  }
  return true;
}

const EVALUATED =
  /^TS(?:(?:As|Instantiation|NonNull|Satisfies)Expression|TypeAssertion|Enum|Module|ParameterProperty|ImportEquals|External)/;

function nameOf({ type, loc }: Node): string {
  return `${type} ${loc.start.line}:${loc.start.column}`;
}
