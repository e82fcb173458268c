import { BROWSER_GLOBALS, localSigns, type LocalSign } from "../catalogue/vocabulary/environments.js";
import { someNameMatches } from "../catalogue/patterns.js";
import { conditionsAt, type Condition } from "../syntax/conditions.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { resolve, variableOf } from "../syntax/variables.js";

const WORDS = localSigns.flatMap(({ names }) => names.map((name) => name.replaceAll("*", "")));
const mayTell = memoiseByFile(({ sourceCode }: LintedFile) => WORDS.some((word) => sourceCode.text.includes(word)));

/** Whether a place is reached only in development, in tests, or with an emulator. */
export function runsLocally(node: Node, file: LintedFile): boolean {
  return mayTell(file) && conditionsAt(node).some((condition) => saysLocal(condition, file));
}

/** Where a place can only be reached, by a check for what the globals of a browser are; undefined without one. */
export function checkedFor(node: Node, file: LintedFile): "browser" | "server" | undefined {
  if (!file.sourceCode.text.includes("typeof ")) return undefined;
  for (const { test, outcome } of conditionsAt(node)) {
    const compared = comparison({ test: resolve(test, file), outcome });
    if (compared?.value !== "undefined" || !isBrowserGlobal(compared.of, file)) continue;
    return compared.isEqual ? "server" : "browser";
  }
  return undefined;
}

function isBrowserGlobal(node: Node, file: LintedFile): boolean {
  if (node.type !== "UnaryExpression" || node.operator !== "typeof") return false;
  const { argument } = node;
  return argument.type === "Identifier" && BROWSER_GLOBALS.includes(argument.name) && !variableOf(argument, file);
}

function saysLocal({ test, outcome }: Condition, file: LintedFile): boolean {
  if (isSet(test, outcome)) return true;
  const condition = { test: resolve(test, file), outcome };
  const { type } = condition.test;
  if (type === "LogicalExpression" || type === "UnaryExpression") return false;
  const compared = comparison(condition);
  return compared
    ? signsOf(compared.of).some(({ is, isNot }) => (compared.isEqual ? is : isNot)?.includes(compared.value))
    : isSet(condition.test, outcome) || isListed(condition);
}

/** `isDev`, `process.env.FIRESTORE_EMULATOR_HOST`, `isDev()`. */
function isSet(test: Node, outcome: boolean): boolean {
  const asked = test.type === "CallExpression" ? test.callee : test;
  return signsOf(asked).some(({ set }) => set === outcome);
}

/** `["development", "test"].includes(process.env.NODE_ENV)`. */
function isListed({ test, outcome }: Condition): boolean {
  if (!outcome || test.type !== "CallExpression" || test.callee.type !== "MemberExpression") return false;
  const list = unwrap(test.callee.object);
  const [asked] = test.arguments;
  if (!asked || list.type !== "ArrayExpression" || propertyName(test.callee) !== "includes") return false;
  return signsOf(asked).some(({ is }) =>
    list.elements.every((value) => value?.type === "Literal" && is?.includes(String(value.value))),
  );
}

function comparison({ test, outcome }: Condition): { of: Node; value: string; isEqual: boolean } | undefined {
  if (test.type !== "BinaryExpression" || !/^[!=]==?$/.test(test.operator)) return undefined;
  const isEqual = test.operator.startsWith("=") === outcome;
  for (const [of, value] of [
    [test.left, test.right],
    [test.right, test.left],
  ] as const) {
    if (value.type === "Literal" && typeof value.value === "string")
      return { of: unwrap(of), value: value.value, isEqual };
  }
  return undefined;
}

/** The signs that go by the name of what is asked: a variable, or the last member of an expression. */
function signsOf(asked: Node): readonly LocalSign[] {
  const node = unwrap(asked);
  const name =
    node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : undefined;
  return name === undefined ? [] : localSigns.filter(({ names }) => someNameMatches(names, name));
}
