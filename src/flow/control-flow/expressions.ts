import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import { childrenOf } from "../../syntax/walk.js";
import type { Label } from "./finally.js";
import type { Assumption } from "./graph.js";
import type { Walker, Writer } from "./walker.js";

/** Where control goes by how an expression comes out. What is nothing is false as well, but `??` tells them apart. */
export interface Outcomes {
  readonly truthy: Label;
  readonly falsy: Label;
  readonly nullish: Label;
}

/** How the expressions are written that do not evaluate all of their parts in order. */
export const EXPRESSIONS: Readonly<Partial<Record<string, Writer>>> = {
  LogicalExpression: value,
  AssignmentExpression(node: TSESTree.AssignmentExpression, walker) {
    if (operatorOf(node)) value(node, walker);
    else whole(node, walker);
  },
  ConditionalExpression({ test, consequent, alternate }: TSESTree.ConditionalExpression, walker) {
    choose(
      test,
      () => walker.visit(consequent),
      () => walker.visit(alternate),
      walker,
    );
  },
  ChainExpression({ expression }: TSESTree.ChainExpression, walker) {
    const end = walker.builder.label();
    walker.chain(end, () => walker.visit(expression));
    walker.builder.goTo(end);
    walker.builder.startAt(end);
  },
  CallExpression(node: TSESTree.CallExpression, walker) {
    walker.visit(node.callee);
    if (node.optional) walker.unlessNothing(node.callee);
    walker.visitAll(node.arguments);
    walker.done(node);
  },
  MemberExpression(node: TSESTree.MemberExpression, walker) {
    walker.visit(node.object);
    if (node.optional) walker.unlessNothing(node.object);
    walker.visit(node.property);
    walker.done(node);
  },
  AssignmentPattern({ left, right }: TSESTree.AssignmentPattern, walker) {
    const end = walker.builder.label();
    walker.visit(left);
    walker.builder.mayGoTo(end);
    walker.builder.goOn();
    walker.visit(right);
    walker.builder.goTo(end);
    walker.builder.startAt(end);
  },
  YieldExpression(node: TSESTree.YieldExpression, walker) {
    walker.visit(node.argument);
    walker.builder.mayStopAt(node);
  },
  // What initialises a field runs with the constructor, and a static block is code of its own.
  PropertyDefinition(node: TSESTree.PropertyDefinition, walker) {
    for (const part of childrenOf(node, walker.file)) if (part !== node.value || isFunction(part)) walker.visit(part);
  },
  StaticBlock() {},
};

function whole(node: Node, walker: Walker): void {
  walker.children(node);
  walker.done(node);
}

/** Writes an expression that branches inside, and of which only the value matters. */
function value(node: Node, walker: Walker): void {
  const end = walker.builder.label();
  branch(node, { truthy: end, falsy: end, nullish: end }, walker);
  walker.builder.startAt(end);
}

/** Writes a condition and its two sides, which meet behind them. */
export function choose(test: Node, writeThen: () => void, writeElse: () => void, walker: Walker): void {
  const { builder } = walker;
  const [then, otherwise, end] = [builder.label(), builder.label(), builder.label()];
  branch(test, { truthy: then, falsy: otherwise, nullish: otherwise }, walker);
  builder.startAt(then);
  writeThen();
  builder.goTo(end);
  builder.startAt(otherwise);
  writeElse();
  builder.goTo(end);
  builder.startAt(end);
}

/**
 * Writes an expression and what becomes of its outcome: the parts of a logical one decide one by one, and what ends an
 * optional chain early makes nothing of it.
 */
export function branch(node: Node, to: Outcomes, walker: Walker): void {
  if (node.type === "ChainExpression") {
    branchOfChain(node, to, walker);
    return;
  }
  const operator = operatorOf(node);
  if (!operator) {
    walker.visit(node);
    decide(node, to, walker);
    return;
  }
  const { left, right } = node as TSESTree.LogicalExpression | TSESTree.AssignmentExpression;
  const goesOn = walker.builder.label();
  branch(left, { ...to, ...evaluatesRight(operator, goesOn) }, walker);
  walker.builder.startAt(goesOn);
  if (node.type === "LogicalExpression") {
    branch(right, to, walker);
    return;
  }
  walker.visit(right);
  walker.done(node);
  decide(node, to, walker);
}

function branchOfChain(node: TSESTree.ChainExpression, to: Outcomes, walker: Walker): void {
  const { builder } = walker;
  const early = builder.label();
  walker.chain(early, () => walker.visit(node.expression));
  decide(node, to, walker);
  builder.startAt(early);
  builder.mayGoTo(to.nullish, { test: node, outcome: false });
  builder.leave();
}

/** The outcomes of the left side after which the right side is evaluated. */
function evaluatesRight(operator: string, goesOn: Label): Partial<Outcomes> {
  if (operator === "&&") return { truthy: goesOn };
  return operator === "||" ? { falsy: goesOn, nullish: goesOn } : { nullish: goesOn };
}

function operatorOf(node: Node): string | undefined {
  if (node.type === "LogicalExpression") return node.operator;
  const isLogical = node.type === "AssignmentExpression" && /^(?:&&|\|\||\?\?)=$/.test(node.operator);
  return isLogical ? node.operator.slice(0, -1) : undefined;
}

/** Ends a segment with the outcome of an expression: an edge to each place, with what it tells of the outcome. */
export function decide(test: Node, to: Outcomes, { builder }: Walker): void {
  for (const label of new Set([to.truthy, to.falsy, to.nullish])) {
    const outcome = outcomeAt(label, to);
    builder.mayGoTo(label, outcome === undefined ? undefined : { test, outcome });
  }
  builder.leave();
}

function outcomeAt(label: Label, { truthy, falsy, nullish }: Outcomes): Assumption["outcome"] | undefined {
  if (label !== truthy) return false;
  if (label === nullish) return undefined;
  return label === falsy ? "something" : true;
}
