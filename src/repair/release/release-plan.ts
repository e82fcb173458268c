import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { ReleaseStatement, ResponseInterface } from "../../catalogue/response-schema.js";
import { codeOwner } from "../../resolution/local-function.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import type { BodySolution } from "../../bodies/solution.js";
import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import { isOpen } from "../../bodies/typestate.js";
import { directiveOf, isWithin, wrapped, type Node } from "../../syntax/nodes.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import type { Variable } from "../../syntax/variables.js";

/**
 * The edits that release a body on every way out on which it is open, before the statement that leaves, or
 * at once when nothing ever reads it. Undefined when one of the places does not allow it. `needs` is a variable
 * that the code of the release names, which has to be in sight there.
 */
export function planRelease(
  body: UnconsumedBody,
  release: ReleaseStatement,
  file: FileUnderLint,
  needs?: Variable,
): readonly Edit[] | undefined {
  if (body.node !== body.acquisition.node) return undefined;
  const edits: Edit[] = [];
  for (const within of new Set(body.leaks.map((leak) => leak.within))) {
    const leaks = body.leaks.filter((leak) => leak.within === within);
    const planned = new FlightRepair(body, leaks, release, file).plan();
    if (!planned || (needs && !leaks.every(({ place }) => isInSight(needs, place.node, file)))) return undefined;
    edits.push(...planned);
  }
  return edits;
}

function isInSight(variable: Variable, node: Node, file: FileUnderLint): boolean {
  for (let scope: Scope | null = file.sourceCode.getScope(node); scope; scope = scope.upper) {
    const found = scope.set.get(variable.name);
    if (found) return found === variable;
  }
  return false;
}

/** Nodes that pass their operand on as it is: a name that is bound through them holds the response for certain. */
const CERTAIN = new Set([
  "AwaitExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "ChainExpression",
]);

type Scope = TSESLint.Scope.Scope;

class FlightRepair {
  readonly #body: UnconsumedBody;
  readonly #leaks: readonly Leak[];
  readonly #release: ReleaseStatement;
  readonly #file: FileUnderLint;
  readonly #outcome: BodySolution;
  readonly #owner: Node;

  constructor(body: UnconsumedBody, leaks: readonly Leak[], release: ReleaseStatement, file: FileUnderLint) {
    this.#body = body;
    this.#leaks = leaks;
    this.#release = release;
    this.#file = file;
    this.#outcome = leaks[0]!.within.inFull();
    this.#owner = leaks[0]!.within.owner;
  }

  plan(): readonly Edit[] | undefined {
    if (this.#release.awaits && !mayAwait(this.#owner, this.#file)) return undefined;
    const [first] = this.#leaks;
    if (first!.exit.kind === "unused") return this.#consumeInPlace();
    if (!this.#isCertain()) return undefined;
    return this.#outcome.released ? this.#beforeExits() : this.#atOnce();
  }

  /** `await fetch(u);` becomes `await (await fetch(u)).arrayBuffer();`. */
  #consumeInPlace(): readonly Edit[] | undefined {
    if (!/\$(?:response|body)/.test(this.#release.code)) return undefined;
    const awaited = this.#body.node.parent;
    const property = this.#body.acquisition.interface.body?.property;
    if (awaited.type !== "AwaitExpression" || awaited.parent.type !== "ExpressionStatement") return undefined;
    const [before, after] = this.#release.code.replace("$body", `$response.${property}`).split("$response");
    const start = this.#release.awaits ? "await (" : "(";
    if (!this.#release.awaits && !this.#startsAfresh(awaited)) return undefined;
    return [insert(awaited.range[0], `${start}${before}`), insert(awaited.range[1], `)${after}`)];
  }

  /** Whether a parenthesis at the start of a statement cannot be taken for a call of what stands before. */
  #startsAfresh(node: Node): boolean {
    const before = this.#file.sourceCode.getTokenBefore(node as never);
    return before === null || [";", "{", "}"].includes(before.value);
  }

  /** Whether the variables hold the response itself wherever they are bound, and never something else. */
  #isCertain(): boolean {
    const { start, owner } = this.#leaks[0]!.within;
    const { node, entry } = this.#body.acquisition;
    if (!start) return entry.arrives === "callback" || isDirectHandler(owner, node);
    let at: Node = start;
    while (at.parent && CERTAIN.has(at.parent.type)) at = at.parent;
    return start === node && (at.parent?.type === "VariableDeclarator" || at.parent?.type === "AssignmentExpression");
  }

  /** Nothing ever reads the body: release it where it is obtained. */
  #atOnce(): readonly Edit[] | undefined {
    if (!this.#leaks[0]!.within.start) return this.#atEntry();
    for (const [variable, at] of this.#outcome.bindings) {
      const statement =
        at.type === "VariableDeclarator"
          ? at.parent
          : at.parent?.type === "ExpressionStatement"
            ? at.parent
            : undefined;
      const code = this.#codeFor([variable]);
      if (!statement || !code || !isInList(statement)) continue;
      return [this.#after(statement, code)];
    }
    return undefined;
  }

  /** At the start of the callback that gets the response, which may need a name for it first. */
  #atEntry(): readonly Edit[] | undefined {
    const fn = this.#owner as FunctionNode;
    const named = fn.params.length === 0 ? this.#nameParameter(fn) : undefined;
    const code = named ? this.#codeForName(named.name) : this.#codeFor([...this.#outcome.bindings.keys()]);
    if (!code || !fn.body) return undefined;
    const edits = named ? [named.edit] : [];
    if (fn.body.type !== "BlockStatement") {
      const arrow = this.#file.sourceCode.getTokenBefore(fn.body as never, { filter: ({ value }) => value === "=>" })!;
      return [...edits, insert(arrow.range[1], ` { ${code} return`), insert(fn.range[1], "; }")];
    }
    const [first] = fn.body.body;
    if (directiveOf(first) !== undefined) return undefined;
    return [
      ...edits,
      first ? insert(first.range[0], `${code}${this.#gapBefore(first)}`) : insert(fn.body.range[0] + 1, ` ${code} `),
    ];
  }

  #nameParameter(fn: FunctionNode): { readonly name: string; readonly edit: Edit } | undefined {
    const { sourceCode } = this.#file;
    const text = sourceCode.getText(fn as never);
    const name = ["response", "res", "incoming"].find((candidate) => !new RegExp(`\\b${candidate}\\b`).test(text));
    const open = sourceCode.getFirstToken(fn as never, { filter: ({ value }) => value === "(" });
    return name && open ? { name, edit: insert(open.range[1], name) } : undefined;
  }

  #beforeExits(): readonly Edit[] | undefined {
    const edits = new Map<Node, readonly Edit[]>();
    for (const { place: last } of this.#leaks) {
      if (last.kind === "callee") return undefined;
      const place = last.kind === "end" || last.kind === "loop" ? this.#blockOfHolder() : last.node;
      if (!place || codeOwner(place) !== this.#owner) return undefined;
      const code = this.#codeAt(place);
      const planned =
        code && (place.type === "BlockStatement" ? this.#atEndOf(place, code) : this.#before(place, code));
      if (!planned) return undefined;
      edits.set(place, planned);
    }
    return [...edits.values()].flat();
  }

  /** The block at whose end the response goes out of sight. */
  #blockOfHolder(): TSESTree.BlockStatement | undefined {
    for (const variable of this.#outcome.bindings.keys()) {
      const { block } = variable.scope;
      const body = isFunction(block as Node) ? (block as FunctionNode).body : block;
      if (body?.type === "BlockStatement") return body as TSESTree.BlockStatement;
    }
    return undefined;
  }

  /** The release at a place where the body is open on every path, by a variable that is in sight. */
  #codeAt(place: Node): string | undefined {
    const facts = this.#outcome.before(place);
    if (facts.length === 0 || !facts.every(isOpen)) return undefined;
    const [first, ...others] = facts;
    const holders = [...first!.holders].filter((variable) => others.every((fact) => fact.holders.has(variable)));
    return this.#codeFor(holders.filter(({ scope }) => isWithin(place, scope.block as Node)));
  }

  #before(exit: Node, code: string): readonly Edit[] | undefined {
    const statement = exit.type.endsWith("Expression") ? statementOf(exit) : exit;
    if (!statement.type.endsWith("Statement")) return undefined;
    if (isInList(statement)) return [insert(statement.range[0], `${code}${this.#gapBefore(statement)}`)];
    return [insert(statement.range[0], `{ ${code} `), insert(statement.range[1], " }")];
  }

  #atEndOf(block: TSESTree.BlockStatement, code: string): readonly Edit[] {
    const last = block.body.at(-1);
    return [last ? this.#after(last, code) : insert(block.range[0] + 1, ` ${code} `)];
  }

  #codeFor(variables: readonly Variable[]): string | undefined {
    const { property } = this.#body.acquisition.interface.body ?? {};
    const { holders } = this.#outcome.names;
    const of = (part: "response" | "body") =>
      variables.find(
        (variable) => holders.get(variable)?.part === part && holders.get(variable)?.containers.length === 0,
      )?.name;
    const [response, body] = [of("response"), of("body")];
    if (response) return this.#codeForName(response);
    if (!body || !property || !this.#release.code.includes("$body")) return undefined;
    return this.#statement(this.#release.code.replaceAll("$body", body));
  }

  #codeForName(response: string): string {
    const { body }: ResponseInterface = this.#body.acquisition.interface;
    return this.#statement(
      this.#release.code.replaceAll("$body", `$response.${body?.property}`).replaceAll("$response", response),
    );
  }

  #statement(expression: string): string {
    return `${this.#release.awaits ? "await " : ""}${expression};`;
  }

  /** A new line like that of the statement, or a space when it shares its line. */
  #gapBefore(statement: Node): string {
    const { sourceCode } = this.#file;
    const indent = sourceCode.lines[statement.loc.start.line - 1]!.slice(0, statement.loc.start.column);
    return indent.trim() === "" ? `${this.#lineBreak()}${indent}` : " ";
  }

  /** After a statement and the comments on its line; on a shared line it may lack a semicolon. */
  #after(statement: Node, code: string): Edit {
    const { sourceCode } = this.#file;
    const gap = this.#gapBefore(statement);
    if (gap === " ")
      return insert(statement.range[1], `${sourceCode.getText(statement as never).endsWith(";") ? "" : ";"} ${code}`);
    let last: { readonly range: readonly [number, number]; readonly loc: Node["loc"] } = statement;
    for (const comment of sourceCode.getCommentsAfter(statement as never)) {
      if (comment.loc.start.line !== statement.loc.end.line) break;
      last = comment;
    }
    return insert(last.range[1], `${gap}${code}`);
  }

  #lineBreak(): string {
    return this.#file.sourceCode.text.includes("\r\n") ? "\r\n" : "\n";
  }
}

function insert(at: number, text: string): Edit {
  return { range: [at, at], text };
}

/** The statement whose whole value an expression is, or the expression itself. */
function statementOf(expression: Node): Node {
  let value = wrapped(expression);
  if (value.parent?.type === "AwaitExpression") value = wrapped(value.parent);
  return value.parent?.type === "ExpressionStatement" || value.parent?.type === "ReturnStatement"
    ? value.parent
    : expression;
}

/** Whether a statement may be followed by another one where it stands. */
function isInList(statement: Node): boolean {
  const parent = statement.parent;
  return (
    parent?.type === "BlockStatement" ||
    parent?.type === "Program" ||
    parent?.type === "StaticBlock" ||
    parent?.type === "SwitchCase"
  );
}

/** Whether `await` is allowed directly in the code that a node owns. */
function mayAwait(owner: Node, file: FileUnderLint): boolean {
  if (isFunction(owner)) return owner.async;
  return owner.type === "Program" && file.sourceCode.ast.sourceType === "module";
}

/** `fetch(u).then((res) => …)`: the callback gets what the call itself settles with. */
function isDirectHandler(fn: Node, call: Node): boolean {
  const then = fn.parent;
  return then?.type === "CallExpression" && then.callee.type === "MemberExpression" && then.callee.object === call;
}
