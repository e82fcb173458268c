import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../file/linted-file.js";
import { directiveOf, type Node } from "../../syntax/nodes.js";
import type { FunctionNode } from "../../syntax/functions.js";
import { indentationAt, styleOf } from "./construction-text.js";
import { insert, type Edit } from "./edits.js";
import { indentingEdits } from "./indenting.js";
import { startsLine } from "./lines.js";
import { semicolonNear } from "./semicolons.js";
import { headOf, isBranch, isInList, statementAround } from "./statement-position.js";
import { endOf, trailingComments } from "./statements.js";

/** The line that a statement starts, once edits have put it there, and how much deeper that is. */
interface OwnLine {
  readonly start: string;
  readonly depth: number;
  readonly edits: readonly Edit[];
}

/**
 * Statements put into code as its authors would have: on lines of their own where those around them have theirs, with
 * braces where there are none, and with semicolons as the file has them. Each is given without its semicolon.
 */
export class StatementWriter {
  readonly #file: FileUnderLint;

  constructor(file: FileUnderLint) {
    this.#file = file;
  }

  /** In front of a statement; undefined where the statement cannot have another one beside it. */
  before(statement: Node, codes: readonly string[]): readonly Edit[] | undefined {
    if (isInList(statement)) return [insert(statement.range[0], this.#inFrontOf(statement, codes))];
    return isBranch(statement) ? this.#inBraces(statement, codes) : undefined;
  }

  /** In front of a statement, where a condition holds. */
  beforeIf(condition: string, statement: Node, codes: readonly string[]): readonly Edit[] | undefined {
    if (!isInList(statement)) return undefined;
    if (!this.#startsLine(statement))
      return [insert(statement.range[0], `if (${condition}) { ${codes.map((code) => `${code}; `).join("")}} `)];
    const outer = this.#lineAt(statement.range[0]);
    const lines = codes.map((code) => `${outer}${this.#indent}${code}${semicolonNear(statement, this.#file)}`);
    return [insert(statement.range[0], `if (${condition}) {${lines.join("")}${outer}}${outer}`)];
  }

  /** In place of a statement. */
  instead(statement: Node, codes: readonly string[]): readonly Edit[] | undefined {
    const end = endOf(statement, this.#file);
    const isClosed = this.#file.sourceCode.text[end - 1] === ";";
    const [last, others] = [codes.at(-1)!, codes.slice(0, -1)];
    const edits = this.before(statement, others);
    return edits && [...edits, { range: [statement.range[0], end], text: `${last}${isClosed ? ";" : ""}` }];
  }

  /** Behind a statement of a list, and the comments on its line. */
  after(statement: Node, codes: readonly string[]): readonly Edit[] {
    const { text } = this.#file.sourceCode;
    const end = endOf(statement, this.#file);
    if (!this.#startsLine(statement)) {
      const semicolon = text[end - 1] === ";" || text[end - 1] === "}" ? "" : ";";
      return [insert(end, `${semicolon} ${codes.map((code) => `${code};`).join(" ")}`)];
    }
    const gap = this.#lineAt(statement.range[0]);
    const last = trailingComments(statement, this.#file).at(-1);
    const lines = codes.map((code) => `${gap}${code}${semicolonNear(statement, this.#file)}`);
    return [insert(last?.range[1] ?? end, lines.join(""))];
  }

  /** At the end of a block. */
  atEndOf(block: TSESTree.BlockStatement, codes: readonly string[]): readonly Edit[] {
    const last = block.body.at(-1);
    return last ? this.after(last, codes) : this.#intoEmpty(block, codes);
  }

  /** At the start of a function with a body of statements, behind its directives. */
  atStartOf(block: TSESTree.BlockStatement, codes: readonly string[]): readonly Edit[] {
    const [first] = block.body;
    if (!first) return this.#intoEmpty(block, codes);
    if (directiveOf(first) === undefined) return [insert(first.range[0], this.#inFrontOf(first, codes))];
    return this.after(
      block.body.findLast((statement) => directiveOf(statement) !== undefined)!,
      codes,
    );
  }

  /**
   * In front of the value of an arrow function, which becomes a block.
   * @param returns whether somebody gets the value
   */
  inArrow(fn: FunctionNode, codes: readonly string[], returns: boolean): readonly Edit[] {
    const { sourceCode } = this.#file;
    const arrow = sourceCode.getTokenBefore(fn.body!, { filter: ({ value }) => value === "=>" })!;
    const value = sourceCode.getTokenAfter(arrow, { includeComments: true })!;
    const keyword = returns ? "return " : "";
    const outer = this.#lineAt(fn.range[0]);
    const isOneLine = !this.#startsLine(statementAround(fn));
    const inner = isOneLine ? " " : `${outer}${this.#indent}`;
    const semicolon = isOneLine ? ";" : semicolonNear(fn, this.#file);
    const lines = codes.map((code) => `${inner}${code}${semicolon}`).join("");
    const isOnNextLine = value.loc.start.line > arrow.loc.end.line;
    return [
      { range: [arrow.range[1], value.range[0]], text: ` {${lines}${inner}${keyword}` },
      ...(isOneLine || isOnNextLine
        ? []
        : indentingEdits([value.range[0], fn.range[1]], fn.body!, this.#indent, this.#file)),
      insert(fn.range[1], `${semicolon}${isOneLine ? " " : outer}}`),
    ];
  }

  /** Where an `if` without `else` is false. */
  orElse(statement: TSESTree.IfStatement, codes: readonly string[]): readonly Edit[] {
    const { consequent } = statement;
    const line = this.#ownLine(headOf(statement));
    const isOneLine = line === undefined;
    const outer = line?.start ?? " ";
    const inner = isOneLine ? " " : `${outer}${this.#indent}`;
    const semicolon = isOneLine ? ";" : semicolonNear(statement, this.#file);
    const lines = codes.map((code) => `${inner}${code}${semicolon}`).join("");
    const end = trailingComments(consequent, this.#file).at(-1)?.range[1] ?? consequent.range[1];
    if (consequent.type === "BlockStatement") return [insert(consequent.range[1], ` else {${lines}${outer}}`)];
    if (isOneLine) return [insert(consequent.range[1], ` else {${lines} }`)];
    return [
      ...line.edits,
      ...this.#openBrace(consequent, inner, line.depth),
      insert(end, `${outer}} else {${lines}${outer}}`),
    ];
  }

  /** Braces around a branch that has none, with statements in front of it. */
  #inBraces(statement: Node, codes: readonly string[]): readonly Edit[] {
    const line = this.#ownLine(headOf(statement.parent!));
    const end = trailingComments(statement, this.#file).at(-1)?.range[1] ?? statement.range[1];
    if (!line) {
      const lines = codes.map((code) => `${code}; `).join("");
      return [insert(statement.range[0], `{ ${lines}`), insert(statement.range[1], " }")];
    }
    const outer = line.start;
    const inner = `${outer}${this.#indent}`;
    return [
      ...line.edits,
      ...this.#openBrace(statement, inner, line.depth),
      insert(statement.range[0], codes.map((code) => `${code}${this.#semicolonIn(statement)}${inner}`).join("")),
      this.#closeBrace(statement, end, outer),
    ];
  }

  /** A brace behind what stands in front of a branch, and the branch on a line of its own. */
  #openBrace(statement: Node, inner: string, depth: number): readonly Edit[] {
    const { sourceCode } = this.#file;
    const before = sourceCode.getTokenBefore(statement)!;
    const next = sourceCode.getTokenAfter(before, { includeComments: true })!;
    const isOnNextLine = statement.loc.start.line > before.loc.end.line;
    const edits: Edit[] = [{ range: [before.range[1], next.range[0]], text: ` {${inner}` }];
    const indent = this.#indent.repeat(depth + (isOnNextLine ? 0 : 1));
    if (indent) edits.push(...indentingEdits(statement.range, statement, indent, this.#file));
    return edits;
  }

  /** The line of a statement; in `for (…) if (…) …` it gets one, and so do those around it. None in code of one line. */
  #ownLine(statement: Node): OwnLine | undefined {
    if (this.#startsLine(statement)) return { start: this.#lineAt(statement.range[0]), depth: 0, edits: [] };
    const around = isBranch(statement) ? this.#ownLine(headOf(statement.parent!)) : undefined;
    if (!around) return undefined;
    const start = `${around.start}${this.#indent}`;
    const before = this.#file.sourceCode.getTokenBefore(statement, { includeComments: true })!;
    const edit: Edit = { range: [before.range[1], statement.range[0]], text: start };
    return { start, depth: around.depth + 1, edits: [...around.edits, edit] };
  }

  /** Its `else` follows the brace, unless a comment stands between. */
  #closeBrace(statement: Node, end: number, outer: string): Edit {
    const next = this.#file.sourceCode.getTokenAfter(statement, { includeComments: true });
    const isElse = next?.value === "else" && this.#isAlternative(statement) && next.range[0] >= end;
    return isElse ? { range: [end, next.range[0]], text: `${outer}} ` } : insert(end, `${outer}}`);
  }

  #isAlternative({ parent }: Node): boolean {
    return parent?.type === "IfStatement" && parent.alternate !== null;
  }

  /** Into a block without statements, behind its comments. */
  #intoEmpty(block: TSESTree.BlockStatement, codes: readonly string[]): readonly Edit[] {
    const { sourceCode } = this.#file;
    const comments = sourceCode.getCommentsInside(block);
    const start = comments.at(-1)?.range[1] ?? block.range[0] + 1;
    const range = [start, block.range[1] - 1] as const;
    if (
      !this.#startsLine(statementAround(block)) ||
      (comments.length > 0 && block.loc.start.line === block.loc.end.line)
    )
      return [{ range, text: ` ${codes.map((code) => `${code};`).join(" ")} ` }];
    const outer = this.#lineAt(block.range[0]);
    const lines = codes.map((code) => `${outer}${this.#indent}${code}${semicolonNear(block, this.#file)}`);
    return [{ range, text: `${lines.join("")}${outer}` }];
  }

  #inFrontOf(statement: Node, codes: readonly string[]): string {
    if (!this.#startsLine(statement)) return codes.map((code) => `${code}; `).join("");
    const gap = this.#lineAt(statement.range[0]);
    return codes.map((code) => `${code}${this.#semicolonIn(statement)}${gap}`).join("");
  }

  /** What ends the statement in front of another one, which must not be taken for its continuation. */
  #semicolonIn(next: Node): string {
    const { value } = this.#file.sourceCode.getFirstToken(next)!;
    return /^[([/+\-`]/.test(value) ? ";" : semicolonNear(next, this.#file);
  }

  get #indent(): string {
    return styleOf(this.#file).indent;
  }

  /** A new line like that of an offset. */
  #lineAt(offset: number): string {
    return `${styleOf(this.#file).newline}${indentationAt(offset, this.#file)}`;
  }

  #startsLine({ range }: Node): boolean {
    return startsLine(range[0], this.#file);
  }
}
