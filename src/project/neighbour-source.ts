import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { SourceText } from "../file/linted-file.js";
import { DEEPEST } from "../syntax/depth.js";
import type { Node } from "../syntax/nodes.js";
import { analyzed, parsed, type Parsed, type ParsedComment } from "./neighbour-parser.js";

/** Whether a text parses, told without a syntax tree. No where it is no script, or no parser can be loaded. */
export function parses(path: string, text: string): boolean {
  return parsed(path, text) !== undefined;
}

/**
 * The source text of a file that is not under lint, as analyses see it: with ranges, parents and scopes, without tokens.
 * @returns undefined where it is no script, does not parse, nests too deep, or no parser can be loaded
 */
export function neighbourSource(path: string, text: string): SourceText | undefined {
  try {
    const result = parsed(path, text);
    if (!result) return undefined;
    if (completed(result.program, result.visitorKeys) > DEEPEST) return undefined;
    return sourceText(text, result);
  } catch {
    return undefined;
  }
}

/** The first line of a program that a shell runs: a comment to ESLint, and none to the parser. */
function hashbangOf(text: string): readonly ParsedComment[] {
  const [line] = /^#!.*/.exec(text) ?? [];
  return line === undefined ? [] : [{ type: "Shebang", value: line.slice(2), start: 0, end: line.length }];
}

/** What the nodes of a neighbour have in common: a range of its own for each would be a third of what they hold. */
const NODE = {
  get range(): [number, number] {
    const { start, end } = this as unknown as { readonly start: number; readonly end: number };
    return [start, end];
  },
};

/** Gives every node its parent and its range, and says how many nodes stand inside each other. */
function completed(root: TSESTree.Program, keys: Readonly<Record<string, readonly string[]>>): number {
  let level: readonly TSESTree.Node[] = [root];
  let depth = 0;
  for (; level.length > 0; depth += 1) {
    const inside: TSESTree.Node[] = [];
    for (const node of level) {
      Object.setPrototypeOf(node, NODE);
      const fields = node as unknown as Record<string, unknown>;
      for (const key of keys[node.type] ?? []) {
        const value = fields[key];
        for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
          if (typeof child !== "object" || child === null) continue;
          (child as { parent?: TSESTree.Node }).parent = node;
          inside.push(child as TSESTree.Node);
        }
      }
    }
    level = inside;
  }
  return depth;
}

/** Scopes, lines and comments are made when somebody asks for them: of many neighbours nobody does. */
function sourceText(text: string, result: Parsed): SourceText {
  const { program, visitorKeys } = result;
  let scopes: TSESLint.Scope.ScopeManager | undefined;
  let lines: Lines | undefined;
  let comments: TSESTree.Comment[] | undefined;
  const scopesOf = (): TSESLint.Scope.ScopeManager => (scopes ??= analyzed(program, visitorKeys));
  const counted = (): Lines => (lines ??= new Lines(text));
  return {
    text,
    get lines() {
      return counted().texts;
    },
    ast: program as SourceText["ast"],
    visitorKeys: visitorKeys as SourceText["visitorKeys"],
    get scopeManager() {
      return scopesOf();
    },
    getText: (node) => (node ? text.slice(node.range[0], node.range[1]) : text),
    getScope: (node) => scopeAt(node, scopesOf()),
    getDeclaredVariables: (node) => scopesOf().getDeclaredVariables(node),
    getAllComments: () =>
      (comments ??= [...hashbangOf(text), ...result.comments].map((comment) => located(comment, counted()))),
  };
}

/** A comment with the range and the place that ESLint gives it. */
function located({ type, value, start, end }: ParsedComment, lines: Lines): TSESTree.Comment {
  const loc = { start: lines.locationOf(start), end: lines.locationOf(end) };
  return { type, value, range: [start, end], loc } as unknown as TSESTree.Comment;
}

/** The innermost scope around a node, as ESLint gives it. */
function scopeAt(node: Node, scopes: TSESLint.Scope.ScopeManager): TSESLint.Scope.Scope {
  const inner = node.type !== "Program";
  for (let at: Node | undefined = node; at; at = at.parent) {
    const scope = scopes.acquire(at, inner);
    if (scope) return scope.type === "function-expression-name" ? scope.childScopes[0]! : scope;
  }
  return scopes.scopes[0]!;
}

/** The lines of a text, and where in them an offset is. */
class Lines {
  readonly texts: string[];
  readonly #starts: readonly number[];

  constructor(text: string) {
    const breaks = [...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)];
    this.#starts = [0, ...breaks.map((found) => found.index + found[0].length)];
    this.texts = this.#starts.map((start, index) => text.slice(start, breaks[index]?.index));
  }

  locationOf(offset: number): TSESTree.Position {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! };
  }
}
