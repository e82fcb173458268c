import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByFile } from "../../file/memoise.js";
import { moduleAt, moduleTextAt } from "../../project/programs.js";
import { isEnvironment } from "../../recognition/environment.js";
import { qualifiedNameOf } from "../../resolution/qualified-name.js";
import { unwrap, type Node } from "../../syntax/nodes.js";
import { resolve } from "../../syntax/variables.js";

/** A statement at the top level of a module that throws where variables of the environment are missing. */
interface Check {
  readonly statement: TSESTree.IfStatement;
  readonly names: readonly string[];
}

/**
 * Whether a module does not load without a variable of the environment: one that it imports, or it itself before a place,
 * looks for it at its top level and throws. `if (!process.env.STRIPE_KEY) throw new Error("STRIPE_KEY is missing");`
 * @param offset the place; only what stands before it counts
 */
export function isCheckedAtLoad(name: string | undefined, offset: number, file: LintedFile): boolean {
  if (name === undefined) return false;
  const own = checksIn(file).filter(({ statement }) => statement.range[1] <= offset);
  return [...own, ...importedChecks(file)].some(({ names }) => names.includes(name));
}

/** The statements of a module that throw where one of these variables is missing. */
export function checksOf(names: ReadonlySet<string>, file: LintedFile): readonly Node[] {
  return checksIn(file).flatMap((check) => (check.names.some((name) => names.has(name)) ? [check.statement] : []));
}

const importedChecks = memoiseByFile((file: LintedFile): readonly Check[] =>
  file.sourceCode.ast.body.flatMap((statement) => {
    if (statement.type !== "ImportDeclaration" || !mayCheck(moduleTextAt(statement.source.value, file))) return [];
    const module = moduleAt(statement.source.value, file);
    return module ? checksIn(module) : [];
  }),
);

/** By its text alone most modules are told to check nothing. */
function mayCheck(text: string | undefined): boolean {
  return text !== undefined && text.includes("process.env") && text.includes("throw");
}

const checksIn = memoiseByFile((file: LintedFile): readonly Check[] =>
  file.sourceCode.ast.body.flatMap((statement) => {
    if (statement.type !== "IfStatement" || !throws(statement.consequent)) return [];
    const names = missing(statement.test, file);
    return names.length > 0 ? [{ statement, names }] : [];
  }),
);

function throws(branch: TSESTree.Statement): boolean {
  const last = branch.type === "BlockStatement" ? branch.body.at(-1) : branch;
  return last?.type === "ThrowStatement";
}

/** The variables of the environment without any of which a test is true. */
function missing(test: Node, file: LintedFile): readonly string[] {
  const expression = unwrap(test);
  if (expression.type === "LogicalExpression" && expression.operator === "||")
    return [...missing(expression.left, file), ...missing(expression.right, file)];
  if (expression.type !== "UnaryExpression" || expression.operator !== "!") return [];
  const asked = resolve(expression.argument, file);
  const name = isEnvironment(asked, file) ? qualifiedNameOf(asked, file)?.path.at(2) : undefined;
  return name === undefined ? [] : [name];
}
