import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import type { FunctionNode } from "../../syntax/functions.js";
import { unwrap, type Node } from "../../syntax/nodes.js";
import { propositionOf, type Proposition } from "./proposition.js";

/** An answer of a predicate, and the condition under which it gives it. */
interface Answer {
  readonly when?: Node;
  readonly value: Node;
}

/**
 * What is known inside a predicate when it answers yes, or no. Undefined for a function that is more than an
 * expression, or `if`s that return and a last `return`.
 */
export function propositionOfAnswer(
  { body }: FunctionNode,
  answer: boolean,
  file: LintedFile,
): Proposition | undefined {
  const answers = body && answersOf(body);
  return answers && { any: answers.flatMap((one) => propositionOfOne(one, answer, file) ?? []) };
}

/** What is known when one `return` answers so; undefined when it never does. */
function propositionOfOne({ when, value }: Answer, answer: boolean, file: LintedFile): Proposition | undefined {
  const condition = when ? [propositionOf(when, true, file)] : [];
  const constant = unwrap(value);
  if (constant.type !== "Literal") return { all: [...condition, propositionOf(value, answer, file)] };
  return Boolean(constant.value) === answer ? { all: condition } : undefined;
}

function answersOf(body: NonNullable<FunctionNode["body"]>): readonly Answer[] | undefined {
  if (body.type !== "BlockStatement") return [{ value: body }];
  const answers = body.body.map(answerOf);
  return answers.includes(undefined) ? undefined : (answers as readonly Answer[]);
}

function answerOf(statement: TSESTree.Statement): Answer | undefined {
  const isGuard = statement.type === "IfStatement" && !statement.alternate;
  const value = returnedBy(isGuard ? statement.consequent : statement);
  return value && (isGuard ? { when: statement.test, value } : { value });
}

function returnedBy(statement: TSESTree.Statement): Node | undefined {
  const only = statement.type === "BlockStatement" && statement.body.length === 1 ? statement.body[0] : statement;
  return only?.type === "ReturnStatement" ? (only.argument ?? undefined) : undefined;
}
