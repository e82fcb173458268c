import type { TSESTree } from "@typescript-eslint/utils";
import type { Node } from "../../syntax/nodes.js";
import { branch, choose, decide } from "./expressions.js";
import type { Label } from "./finally.js";
import type { Jumpable, Walker, Writer } from "./walker.js";

/** How the statements are written that direct control. */
export const STATEMENTS: Readonly<Partial<Record<string, Writer>>> = {
  IfStatement({ test, consequent, alternate }: TSESTree.IfStatement, walker) {
    choose(
      test,
      () => walker.visit(consequent),
      () => walker.visit(alternate),
      walker,
    );
  },
  WhileStatement(node: TSESTree.WhileStatement, walker) {
    const [head, body] = labels(2, walker);
    beginRound(node, head, walker);
    loop(node, head, walker, (end) => {
      test(node.test, body, end, walker);
      walker.builder.startAt(body);
      walker.visit(node.body);
      walker.builder.goTo(head);
    });
  },
  DoWhileStatement(node: TSESTree.DoWhileStatement, walker) {
    const [body, condition] = labels(2, walker);
    begin(body, walker);
    loop(node, condition, walker, (end) => {
      walker.visit(node.body);
      beginRound(node, condition, walker);
      test(node.test, body, end, walker);
    });
  },
  ForStatement(node: TSESTree.ForStatement, walker) {
    const [head, body, update] = labels(3, walker);
    walker.visit(node.init);
    begin(head, walker);
    loop(node, update, walker, (end) => {
      test(node.test, body, end, walker);
      walker.builder.startAt(body);
      walker.visit(node.body);
      beginRound(node, update, walker);
      walker.visit(node.update);
      walker.builder.goTo(head);
    });
  },
  ForInStatement: forEach,
  ForOfStatement: forEach,
  SwitchStatement(node: TSESTree.SwitchStatement, walker) {
    const end = walker.builder.label();
    walker.visit(node.discriminant);
    const bodies = testCases(node, end, walker);
    walker.inside({ names: namesOf(node), onBreak: end }, () => {
      for (const [index, { consequent }] of node.cases.entries()) {
        begin(bodies[index]!, walker);
        walker.visitAll(consequent);
      }
    });
    begin(end, walker);
  },
  LabeledStatement({ label, body }: TSESTree.LabeledStatement, walker) {
    walker.visit(label);
    const end = walker.builder.label();
    walker.inside({ names: [label.name], onBreak: end, byNameOnly: true }, () => walker.visit(body));
    begin(end, walker);
  },
  BreakStatement(node: TSESTree.BreakStatement, walker) {
    const isMeant = ({ names, byNameOnly }: Jumpable) => (node.label ? names.includes(node.label.name) : !byNameOnly);
    jump(node, walker.jumpable(isMeant)?.onBreak, walker);
  },
  ContinueStatement(node: TSESTree.ContinueStatement, walker) {
    const isMeant = ({ names, onContinue }: Jumpable) =>
      onContinue !== undefined && (!node.label || names.includes(node.label.name));
    jump(node, walker.jumpable(isMeant)?.onContinue, walker);
  },
  ReturnStatement(node: TSESTree.ReturnStatement, walker) {
    jump(node, walker.builder.returned, walker);
  },
  ThrowStatement(node: TSESTree.ThrowStatement, walker) {
    walker.visit(node.argument);
    walker.done(node);
    walker.builder.throwAt(node);
  },
  TryStatement(node: TSESTree.TryStatement, walker) {
    const end = walker.builder.label();
    const { finalizer } = node;
    if (finalizer)
      walker.builder.protect(
        { owner: node, into: "finally" },
        end,
        () => guarded(node, end, walker),
        () => walker.visit(finalizer),
      );
    else guarded(node, end, walker);
    walker.builder.startAt(end);
  },
};

function labels<Count extends 2 | 3>(count: Count, { builder }: Walker): readonly [Label, Label, Label] {
  return Array.from({ length: count }, () => builder.label()) as never;
}

/** Goes on at a label, from here and from wherever else leads there. */
function begin(label: Label, { builder }: Walker): void {
  builder.goTo(label);
  builder.startAt(label);
}

/** Goes on where a round of a loop is over, which the loop itself is the event of: what the body declares is gone. */
function beginRound(loop: Node, label: Label, walker: Walker): void {
  begin(label, walker);
  walker.builder.event(loop);
}

/** Writes a loop, and goes on behind it. */
function loop(node: Node, onContinue: Label, walker: Walker, write: (end: Label) => void): void {
  const end = walker.builder.label();
  walker.inside({ names: namesOf(node), onBreak: end, onContinue }, () => write(end));
  walker.builder.startAt(end);
}

/** The condition of a loop: none, or one that is written to be true, never ends it. */
function test(node: Node | null, body: Label, end: Label, walker: Walker): void {
  const isEndless = node === null || (node.type === "Literal" && Boolean(node.value));
  if (!isEndless) {
    branch(node, { truthy: body, falsy: end, nullish: end }, walker);
    return;
  }
  walker.visit(node);
  walker.builder.goTo(body);
}

function forEach(node: TSESTree.ForInStatement | TSESTree.ForOfStatement, walker: Walker): void {
  const head = walker.builder.label();
  walker.visit(node.right);
  beginRound(node, head, walker);
  loop(node, head, walker, (end) => {
    walker.builder.mayGoTo(end);
    walker.builder.goOn();
    walker.visit(node.left);
    walker.visit(node.body);
    walker.builder.goTo(head);
  });
}

/** Writes the tests of the cases, one after another, and gives the places where their bodies start. */
function testCases({ cases }: TSESTree.SwitchStatement, end: Label, walker: Walker): readonly Label[] {
  const { builder } = walker;
  const bodies = cases.map(() => builder.label());
  for (const [index, { test }] of cases.entries()) {
    if (!test) continue;
    const other = builder.label();
    walker.visit(test);
    decide(test, { truthy: bodies[index]!, falsy: other, nullish: other }, walker);
    builder.startAt(other);
  }
  builder.goTo(bodies[cases.findIndex(({ test }) => test === null)] ?? end);
  return bodies;
}

/** The names of a statement: `a: b: while (…)`. */
function namesOf(node: Node): readonly string[] {
  const names: string[] = [];
  for (let at = node.parent; at?.type === "LabeledStatement"; at = at.parent) names.push(at.label.name);
  return names;
}

function jump(node: Node, to: Label | undefined, walker: Walker): void {
  walker.children(node);
  walker.done(node);
  if (to) walker.builder.goTo(to);
  else walker.builder.leave();
}

/** Writes what a `finally` protects: the block, and the `catch`, which itself is only guarded by that. */
function guarded(node: TSESTree.TryStatement, end: Label, walker: Walker): void {
  const { builder } = walker;
  const { handler, finalizer } = node;
  const caught = handler ? builder.label({ owner: node, into: "catch" }) : undefined;
  builder.guard(caught, () => walker.visit(node.block));
  builder.goTo(end);
  if (!caught) return;
  builder.startAt(caught);
  if (finalizer) builder.guard(undefined, () => walker.visit(handler));
  else walker.visit(handler);
  builder.goTo(end);
}
