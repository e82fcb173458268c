import type { LintedFile } from "../../file/linted-file.js";
import { isFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import { childrenOf } from "../../syntax/walk.js";
import type { GraphBuilder } from "./builder.js";
import { EXPRESSIONS } from "./expressions.js";
import type { Label } from "./finally.js";
import { STATEMENTS } from "./statements.js";

/** Writes the code of a node, whose start is reached. */
export type Writer = (node: never, walker: Walker) => void;

/** A statement that `break` or `continue` can name. */
export interface Jumpable {
  readonly names: readonly string[];
  /** Where `break` goes; a block is only left by its name. */
  readonly onBreak: Label;
  readonly byNameOnly?: boolean;
  /** Where `continue` goes, in a loop. */
  readonly onContinue?: Label;
}

const EVENTS = new Set([
  "Identifier",
  "CallExpression",
  "AssignmentExpression",
  "VariableDeclarator",
  "ReturnStatement",
  "ThrowStatement",
  "BreakStatement",
  "ContinueStatement",
  "BlockStatement",
]);

const MAY_THROW = new Set(["CallExpression", "ImportExpression", "MemberExpression", "NewExpression"]);

/** The nodes of TypeScript that are evaluated: all others are types and declarations. */
const EVALUATED = new Set([
  "TSAsExpression",
  "TSEnumBody",
  "TSEnumDeclaration",
  "TSEnumMember",
  "TSExportAssignment",
  "TSExternalModuleReference",
  "TSImportEqualsDeclaration",
  "TSInstantiationExpression",
  "TSModuleBlock",
  "TSModuleDeclaration",
  "TSNonNullExpression",
  "TSParameterProperty",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
]);

/** Walks code in the order in which it is evaluated, and has a graph written of it. */
export class Walker {
  readonly builder: GraphBuilder;
  readonly file: LintedFile;
  readonly #jumpables: Jumpable[] = [];
  /** Where the optional chain around goes when something in it is nothing. */
  #chainEnd: Label | undefined;

  constructor(builder: GraphBuilder, file: LintedFile) {
    this.builder = builder;
    this.file = file;
  }

  /** All that runs when a function is called, or the program, or a piece of a class. */
  owner(owner: Node): void {
    const isExpression = !isFunction(owner) && owner.type !== "Program" && owner.type !== "StaticBlock";
    if (isExpression) this.visit(owner);
    else this.children(owner);
  }

  /** Writes a node, unless it cannot be reached or is a type. */
  visit(node: Node | null | undefined): void {
    if (!node || !this.builder.isReached || (node.type.startsWith("TS") && !EVALUATED.has(node.type))) return;
    if (isFunction(node)) {
      this.builder.event(node);
      return;
    }
    const writer = STATEMENTS[node.type] ?? EXPRESSIONS[node.type];
    if (writer) {
      writer(node as never, this);
      return;
    }
    this.children(node);
    this.done(node);
  }

  visitAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.visit(node);
  }

  children(node: Node): void {
    this.visitAll(childrenOf(node, this.file));
  }

  /** What a node does itself, when its parts have been evaluated. */
  done(node: Node): void {
    if (MAY_THROW.has(node.type)) this.builder.mayThrowAt(node);
    if (EVENTS.has(node.type)) this.builder.event(node);
    if (node.type === "Identifier" && isRead(node)) this.builder.mayThrowAt(node);
  }

  /**
   * Writes an optional chain.
   * @param end where it goes when what is in front of `?.` is nothing
   */
  chain(end: Label, write: () => void): void {
    const outer = this.#chainEnd;
    this.#chainEnd = end;
    write();
    this.#chainEnd = outer;
  }

  /** Goes on with what stands behind `?.`. */
  unlessNothing(test: Node): void {
    if (!this.#chainEnd) return;
    this.builder.mayGoTo(this.#chainEnd, { test, outcome: false });
    this.builder.goOn();
  }

  /** Writes what stands in a statement that jumps can name. */
  inside(jumpable: Jumpable, write: () => void): void {
    this.#jumpables.push(jumpable);
    write();
    this.#jumpables.pop();
  }

  /** The innermost statement around that a jump can mean. */
  jumpable(isMeant: (jumpable: Jumpable) => boolean): Jumpable | undefined {
    return this.#jumpables.findLast(isMeant);
  }
}

const NO_READS = new Set([
  "ArrayPattern",
  "BreakStatement",
  "CatchClause",
  "ContinueStatement",
  "ImportDefaultSpecifier",
  "ImportNamespaceSpecifier",
  "ImportSpecifier",
  "LabeledStatement",
  "RestElement",
]);

/** Whether a name may be that of a variable which is read, so that it may throw. */
function isRead(name: Node): boolean {
  const parent = name.parent!;
  if (NO_READS.has(parent.type) || ("id" in parent && parent.id === name)) return false;
  const isKey = "key" in parent && parent.key === name && "computed" in parent && !parent.computed;
  return !isKey || ("shorthand" in parent && parent.shorthand);
}
