import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { isModuleScope } from "../recognition/top-level.js";
import { enclosingFunction, type FunctionNode } from "../syntax/functions.js";
import { memberPath, rootOf } from "../syntax/member-path.js";
import { isLoop, outward, unwrap, type Node } from "../syntax/nodes.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";

/** The function that makes a value or, at module level, the loop, in a component all of it: what ends when the value's life is over. */
export class Home {
  readonly function: FunctionNode | undefined;
  readonly node: Node | undefined;
  readonly #file: LintedFile;

  constructor(made: Node, file: LintedFile) {
    this.function = enclosingFunction(made);
    this.node = this.function ?? (isModuleScope(file) ? [...outward(made)].findLast(isLoop) : file.sourceCode.ast);
    this.#file = file;
  }

  /** Whether a variable ends with it. */
  isOf(variable: Variable): boolean {
    return this.node !== undefined && [...outward(variable.scope.block as Node)].includes(this.node);
  }

  /** The object made in it whose member is assigned: `options.agent = agent`. */
  holderOf(member: TSESTree.MemberExpression): { variable: Variable; path: readonly string[] } | undefined {
    const { root, path } = memberPath(member);
    const variable = root.type === "Identifier" ? variableOf(root, this.#file) : undefined;
    const made = variable && this.isOf(variable) ? onlyValue(variable) : undefined;
    return variable && made && unwrap(made).type === "ObjectExpression" ? { variable, path } : undefined;
  }

  /** Whether the object that a method is of is there for longer: `this`, or what an outer scope holds. */
  isOutlivedBy(method: Node): boolean {
    const root = rootOf(method);
    const variable = root.type === "Identifier" ? variableOf(root, this.#file) : undefined;
    return root.type === "ThisExpression" || (variable !== undefined && !this.isOf(variable));
  }
}
