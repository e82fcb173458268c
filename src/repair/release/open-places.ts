import type { TSESTree } from "@typescript-eslint/utils";
import type { BodySolution } from "../../bodies/solution.js";
import type { LeakingFunction } from "../../bodies/follow.js";
import { isInTry, type Exit } from "../../bodies/exits.js";
import { isOpen } from "../../bodies/typestate.js";
import type { ResponseUse } from "../../bodies/uses/response-use.js";
import { codeOwner } from "../../resolution/local-function.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import { isNothing, isWithin, outward, wrapped, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";
import { firstName, visit } from "../../syntax/walk.js";
import { isInList, ownStatement } from "../text/statement-position.js";
import { choiceIn } from "./choices.js";

/** A place at which a body is open whenever control comes there. */
export interface OpenPlace {
  /** `else`: where an `if` without one is false. */
  readonly at: "before" | "after" | "end" | "else";
  /** The statement, or the block at whose end it is. */
  readonly node: Node;
  /** The condition under which the body is open, where it is not on every way. */
  readonly when?: string;
  /** The variables that lead to the response there, whatever way control has come. */
  readonly holders: readonly Variable[];
  /** On some way there no response has arrived. */
  readonly mayBeMissing: boolean;
}

/** Whether control only comes to a place by way of another one: it stands behind it in the same list of statements, or inside what does. */
export function liesBehind(place: OpenPlace, other: OpenPlace): boolean {
  const { node, when } = other;
  if ((place.at === other.at && place.node === node) || when !== undefined || !isInList(node)) return false;
  if (other.at !== "before" && other.at !== "after") return false;
  return isWithin(place.node, node.parent!) && offsetOf(place) >= offsetOf(other);
}

function offsetOf({ at, node }: OpenPlace): number {
  return node.range[at === "after" || at === "end" ? 1 : 0];
}

type Facts = Pick<OpenPlace, "holders" | "mayBeMissing">;

/** The places in one function at which a body can be released before it is lost. */
export class OpenPlaces {
  readonly #within: LeakingFunction;
  readonly #solution: BodySolution;
  readonly #exits: readonly Exit[];
  readonly #file: FileUnderLint;
  /** The names by which the body may be read, cancelled or handed on. */
  readonly #takings: readonly Node[];

  /** @param exits all exits at which the body is open */
  constructor(within: LeakingFunction, exits: readonly Exit[], file: FileUnderLint) {
    this.#within = within;
    this.#exits = exits;
    this.#solution = within.solution;
    this.#file = file;
    this.#takings = [...this.#solution.uses].flatMap(([name, { uses }]) => (uses.some(mayTake) ? [name] : []));
  }

  /** Where to release what is lost after a place: undefined where it may have been read already. */
  of({ kind, node }: Exit): readonly OpenPlace[] | undefined {
    if (kind === "end" || kind === "loop") return this.#atEnd({ kind, node });
    if (codeOwner(node) !== this.#within.owner) return undefined;
    const block = this.#blockOfHolder();
    if (block && !isWithin(node, block)) return this.#endsOf(block);
    const statement = node.type.endsWith("Expression") ? statementOf(node) : node;
    if (!statement.type.endsWith("Statement")) return undefined;
    const facts = this.#factsAt(node, statement);
    if (!facts) return this.#inChoiceBefore(statement);
    return [this.#beforeAllExits(statement) ?? this.#earlier(statement, facts)];
  }

  /** Once for the outermost branch around an exit that several leave, and all with the body open: in front of the first of them. */
  #beforeAllExits(exit: Node): OpenPlace | undefined {
    let place: OpenPlace | undefined;
    for (const branch of outward(exit)) {
      if (branch === this.#within.owner) break;
      if (branch.type !== "BlockStatement" || branch.parent.type !== "IfStatement") continue;
      const inside = this.#exits.filter(({ node }) => isWithin(node, branch));
      const first = branch.body.findIndex((statement) => inside.some(({ node }) => isWithin(node, statement)));
      const statement = branch.body[first];
      if (!statement || inside.length < 2 || !this.#isLeftOpen(branch, first)) continue;
      const facts = this.#factsAt(firstName(statement, this.#file), statement);
      if (facts) place = this.#earlier(statement, facts);
    }
    return place;
  }

  /** Whether all ways through a block, from one of its statements on, end at exits that leave the body open. */
  #isLeftOpen(block: TSESTree.BlockStatement, from: number): boolean {
    const isExit = (node: Node): boolean => this.#exits.some((exit) => isWithin(exit.node, node));
    const goesOn = (node: Node): boolean => LEAVING.has(node.type) && !isExit(node);
    const rest = block.body.slice(from);
    return (
      this.#solution.openBefore(block).length === 0 &&
      !rest.some((statement) => this.#takesIn(statement) || contains(statement, this.#file, goesOn))
    );
  }

  #atEnd({ kind, node }: Exit): readonly OpenPlace[] | undefined {
    const block = this.#blockOfHolder();
    const { start } = this.#within;
    if (kind === "loop" && start && block && isWithin(start, node) && !isWithin(block, node))
      return this.#beforeNextRequest(start);
    return block && this.#endsOf(block);
  }

  /** The block at whose end the response goes out of sight. */
  #blockOfHolder(): TSESTree.BlockStatement | undefined {
    for (const variable of this.#solution.bindings.keys()) {
      const { block } = variable.scope;
      const body = isFunction(block as Node) ? (block as FunctionNode).body : block;
      if (body?.type === "BlockStatement") return body as TSESTree.BlockStatement;
    }
    return undefined;
  }

  /** A variable outside a loop keeps the response of a round until the next one replaces it. */
  #beforeNextRequest(start: Node): readonly OpenPlace[] | undefined {
    const statement = ownStatement(start);
    const facts = statement && isInList(statement) ? this.#factsAt(start, statement) : undefined;
    return facts && [{ at: "before", node: statement!, ...facts }];
  }

  /** At the end of a block, or of those branches of its last choice that leave the body open. */
  #endsOf(block: TSESTree.BlockStatement): readonly OpenPlace[] | undefined {
    const facts = this.#factsAt(block, block);
    return facts ? [this.#afterLastUse(block, facts)] : this.#inChoiceOf(block.body);
  }

  /** The places in the last statement in front of an exit that takes the body on some of its ways. */
  #inChoiceBefore(exit: Node): readonly OpenPlace[] | undefined {
    for (const at of outward(exit)) {
      if (at === this.#within.owner) return undefined;
      if (at.parent?.type !== "BlockStatement" || !isInList(at)) continue;
      const before = at.parent.body.slice(0, at.parent.body.indexOf(at as TSESTree.Statement) + (at === exit ? 1 : 0));
      const places = this.#inChoiceOf(before, at === exit && !isPassedBy(exit, before, this.#file) ? exit : undefined);
      if (places || before.some((statement) => this.#takesIn(statement))) return places;
    }
    return undefined;
  }

  /** @param end what is always come to behind the statements, and left by: what stands behind it does not count */
  #inChoiceOf(statements: readonly TSESTree.Statement[], end?: Node): readonly OpenPlace[] | undefined {
    const taking = statements.findLast((statement) => this.#takesIn(statement));
    const isTakenLater = (name: Node): boolean =>
      name.range[0] >= taking!.range[1] && !(end && name.range[0] >= end.range[1]);
    if (!taking || this.#takings.some(isTakenLater)) return undefined;
    if (taking.type === "TryStatement")
      return this.#takesOnlyIn(taking.block) ? this.#inChoiceOf(taking.block.body) : undefined;
    return taking.type === "IfStatement" ? this.#branchesOf(taking) : this.#underCondition(taking);
  }

  #branchesOf(choice: TSESTree.IfStatement): readonly OpenPlace[] | undefined {
    const facts = this.#takesIn(choice.test) ? undefined : this.#factsAt(firstName(choice.test, this.#file), choice);
    if (!facts) return undefined;
    const places = [choice.consequent, choice.alternate].map((branch) => this.#branch(branch, choice, facts));
    return places.every((some) => some !== undefined) ? places.flat() : undefined;
  }

  #branch(
    branch: TSESTree.Statement | null,
    choice: TSESTree.IfStatement,
    facts: Facts,
  ): readonly OpenPlace[] | undefined {
    if (!branch) return [{ at: "else", node: choice, ...facts }];
    if (branch.type === "BlockStatement")
      return this.#solution.openBefore(branch).length > 0 ? this.#endsOf(branch) : [];
    if (branch.type === "IfStatement") return this.#branchesOf(branch);
    if (!this.#takesIn(branch)) return [{ at: "before", node: branch, ...facts }];
    return this.#takesSurely(branch) ? [] : undefined;
  }

  /** In front of a statement with a choice between values, when the one comes out that leaves the body open. */
  #underCondition(statement: TSESTree.Statement): readonly OpenPlace[] | undefined {
    const takings = this.#takings.filter((name) => isWithin(name, statement));
    const choice = choiceIn(statement, takings, this.#file);
    const facts = choice && this.#factsAt(firstName(choice.test, this.#file), statement);
    return facts && [{ at: "before", node: statement, when: choice!.otherwise, ...facts }];
  }

  /** Right before an exit, or before what is waited for there without a look at the response. */
  #earlier(exit: Node, facts: Facts): OpenPlace {
    const list = exit.parent?.type === "BlockStatement" ? exit.parent.body : [];
    let place: OpenPlace = { at: "before", node: exit, ...facts };
    for (const statement of list.slice(0, Math.max(0, list.indexOf(exit as TSESTree.Statement))).toReversed()) {
      const known = this.#namesHolder(statement)
        ? undefined
        : this.#factsAt(firstName(statement, this.#file), statement);
      if (!known) break;
      if (awaits(statement, this.#file)) place = { at: "before", node: statement, ...known };
    }
    return place;
  }

  /** At the end of a block, or behind the last statement that looks at the response, when something is waited for after it. */
  #afterLastUse(block: TSESTree.BlockStatement, facts: Facts): OpenPlace {
    const last = block.body.findLastIndex((statement) => this.#namesHolder(statement));
    const rest = block.body.slice(last + 1);
    const [next] = rest;
    if (last < 0 || !next || !rest.some((statement) => awaits(statement, this.#file)))
      return { at: "end", node: block, ...facts };
    const known = this.#factsAt(firstName(next, this.#file), next);
    return known ? { at: "after", node: block.body[last]!, ...known } : { at: "end", node: block, ...facts };
  }

  #namesHolder(node: Node): boolean {
    return [...this.#solution.names.holders.keys()].some(({ references }) =>
      references.some(({ identifier }) => isWithin(identifier as Node, node)),
    );
  }

  #takesOnlyIn(block: Node): boolean {
    const around = this.#takings.filter((name) => isWithin(name, block.parent!));
    return around.every((name) => isWithin(name, block));
  }

  #takesIn(node: Node): boolean {
    return this.#takings.some((name) => isWithin(name, node));
  }

  #takesSurely(node: Node): boolean {
    return this.#takings.some((name) => isWithin(name, node) && this.#solution.uses.get(name)!.uses.every(surelyTakes));
  }

  /** Who is in sight at a place, where the body is open on every way there. */
  #factsAt(event: Node | undefined, place: Node): Facts | undefined {
    const facts = event ? this.#solution.before(event) : [];
    const open = facts.filter(isOpen);
    if (open.length === 0 || facts.some(({ is }) => is === "released")) return undefined;
    const mayBeMissing = open.length < facts.length;
    const holders = [...open[0]!.holders].filter(
      (variable) =>
        open.every((fact) => fact.holders.has(variable)) &&
        isWithin(place, variable.scope.block as Node) &&
        (!mayBeMissing || this.#isNothingBefore(variable)),
    );
    return holders.length > 0 ? { holders, mayBeMissing } : undefined;
  }

  /** Whether a variable has nothing, until the response is assigned to it. */
  #isNothingBefore(variable: Variable): boolean {
    const { references, defs } = variable;
    const declarator = defs[0]?.node as Node | undefined;
    if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return false;
    const type = declarator.id.typeAnnotation?.typeAnnotation;
    if (type && !declarator.init && !/\b(?:undefined|null|any)\b/.test(this.#file.sourceCode.getText(type)))
      return false;
    const writes = references.filter((reference) => reference.isWrite() && reference.writeExpr);
    return writes.every(
      ({ writeExpr }) => isNothing(writeExpr as Node) || isWithin(this.#within.start!, writeExpr as Node),
    );
  }
}

/** Whether a use may read, cancel or hand on the body. */
function mayTake({ kind }: ResponseUse): boolean {
  return kind !== "member" && kind !== "hold";
}

function surelyTakes({ kind }: ResponseUse): boolean {
  return kind === "release" || kind === "escape" || kind === "return";
}

/** Whether control may go on behind an exit: by a jump out of the statements in front of it, or a `catch`. */
function isPassedBy(exit: Node, before: readonly Node[], file: FileUnderLint): boolean {
  const jumps = before.some((statement) => contains(statement, file, ({ type }) => JUMPS.has(type)));
  return jumps || isInTry(exit);
}

const JUMPS = new Set<string>(["BreakStatement", "ContinueStatement"]);

const LEAVING = new Set<string>([...JUMPS, "ReturnStatement", "ThrowStatement"]);

/** Whether a statement waits for something, in its own function. */
function awaits(statement: Node, file: FileUnderLint): boolean {
  return contains(statement, file, ({ type }) => type === "AwaitExpression");
}

function contains(statement: Node, file: FileUnderLint, matches: (node: Node) => boolean): boolean {
  let found = false;
  visit(statement, file, (node) => {
    found ||= matches(node);
    return found || isFunction(node) ? "skip" : "enter";
  });
  return found;
}

/** The statement whose whole value an expression is, or the expression itself. */
function statementOf(expression: Node): Node {
  let value = wrapped(expression);
  if (value.parent?.type === "AwaitExpression") value = wrapped(value.parent);
  return value.parent?.type === "ExpressionStatement" || value.parent?.type === "ReturnStatement"
    ? value.parent
    : expression;
}
