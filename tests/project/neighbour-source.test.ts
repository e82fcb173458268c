import { readdirSync, readFileSync } from "node:fs";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/file/linted-file.js";
import { neighbourSource } from "../../src/project/neighbour-source.js";
import type { Node } from "../../src/syntax/nodes.js";
import { projectFile } from "../support/markdown.js";

/** A file as ESLint has it under lint. */
function underLint(path: string, text: string): SourceText {
  let found: SourceText | undefined;
  const capture = {
    create(context: { readonly sourceCode: unknown }) {
      found = context.sourceCode as SourceText;
      return {};
    },
  };
  const messages = new Linter({ cwd: "/" }).verify(
    text,
    {
      files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
      languageOptions: { parser },
      plugins: { probe: { rules: { capture } } },
      rules: { "probe/capture": "error" },
    } as Linter.Config,
    { filename: path },
  );
  if (!found) throw new Error(`${path} does not parse: ${messages[0]?.message}`);
  return found;
}

function nodesOf(source: SourceText): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    found.push(node);
    const fields = node as unknown as Record<string, unknown>;
    for (const key of source.visitorKeys[node.type] ?? [])
      for (const child of [fields[key]].flat()) if (isNode(child)) visit(child);
  };
  visit(source.ast);
  return found.sort(
    (one, other) =>
      one.range[0] - other.range[0] || other.range[1] - one.range[1] || (shown(one) < shown(other) ? -1 : 1),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function shown(node: Node): string {
  return `${node.type} ${node.range.join("-")}`;
}

function scopesOf(source: SourceText): readonly object[] {
  return source
    .scopeManager!.scopes.filter(({ type }) => type !== "global")
    .map((scope) => ({
      type: scope.type,
      block: shown(scope.block as Node),
      upper: scope.upper?.type,
      variables: scope.variables.map(({ name, defs, references }) => ({
        name,
        defs: defs.map(({ type, node }) => `${type} ${shown(node as Node)}`),
        references: references.map(({ identifier }) => shown(identifier as Node)),
      })),
      references: scope.references.map((reference) => ({
        name: reference.identifier.name,
        at: shown(reference.identifier as Node),
        resolved: reference.resolved?.scope.type === "global" ? undefined : reference.resolved?.name,
        isRead: reference.isRead(),
        isWrite: reference.isWrite(),
      })),
    }));
}

/** All that analyses ask of a source text, node by node. */
function facts(source: SourceText): object {
  const nodes = nodesOf(source);
  return {
    nodes: nodes.map((node) => `${shown(node)} in ${node.parent ? shown(node.parent) : "nothing"}`),
    texts: nodes.map((node) => source.getText(node)),
    scopes: scopesOf(source),
    scopeOf: nodes.map((node) => {
      const { type, block } = source.getScope(node);
      return `${shown(node)}: ${type} ${shown(block as Node)}`;
    }),
    declared: nodes.map((node) => source.getDeclaredVariables(node).map(({ name }) => name)),
    comments: source.getAllComments().map(({ type, value, range, loc }) => ({ type, value, range, loc })),
    lines: source.lines,
    text: source.text,
  };
}

function expectSame(path: string, text: string): void {
  const neighbour = neighbourSource(path, text.replace(/^\ufeff/, ""));
  expect(neighbour, path).toBeDefined();
  expect(facts(neighbour!), path).toEqual(facts(underLint(path, text)));
}

describe("a neighbour is what it is under lint", () => {
  const sources = (folder: string): readonly string[] =>
    readdirSync(projectFile(folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.generated|\.d)\.(?:ts|mjs|js|tsx)$/.test(file))
      .sort()
      .map((file) => projectFile(`${folder}/${file}`));
  const files = ["src/syntax", "src/file", "src/project", "src/resolution", "src/cli", "examples"].flatMap(sources);

  it("for a hundred real files", () => {
    expect(files.length).toBeGreaterThanOrEqual(100);
    for (const path of files.slice(0, 130)) expectSame(path, readFileSync(path, "utf8"));
  });

  const odd: Readonly<Record<string, readonly [path: string, text: string]>> = {
    "an empty file": ["/a.ts", ""],
    "a mark at the beginning": ["/a.ts", "\ufeffexport const a = 1; // b\n"],
    "nothing but comments": ["/a.ts", "// one\n/* two\n three */\n"],
    "a hashbang": ["/a.mjs", "#!/usr/bin/env node\nimport a from './a.js';\na();\n"],
    "carriage returns": [
      "/a.ts",
      "// one\r\nexport const a = `x\r\n${1}`;\r\nexport function b() {\r\n  return a;\r\n}\r\n",
    ],
    "line separators in a string": ["/a.ts", "const a = '\u2028';\n// b\nexport { a };\n"],
    "characters of several units": ["/a.ts", "const ä = '😀'; // 日本語\nexport const b = ä + '👍🏽';\n/* 😀 */ b;\n"],
    decorators: [
      "/a.ts",
      "@Injectable({ scope: Scope.REQUEST })\nexport class A {\n  @Inject(B) private readonly b: B;\n  constructor(@Inject() readonly c: C, private d = 1) {}\n  @Get('/') get(@Param('id') id: string) { return this.b.find(id); }\n}\n",
    ],
    "JSX in .js": ["/a.js", "export const A = ({ b }) => <div className={b} {...b}>x{/* c */}<B.C a='1' /></div>;\n"],
    "JSX in .tsx": ["/a.tsx", "export const A = <T,>(props: T) => <><b key={1}>&nbsp;</b></>;\n"],
    "type assertions and generics": [
      "/a.ts",
      "const a = <string>b;\nconst c = d as const satisfies E;\nfunction f<T extends keyof U>(this: T, x?: T): asserts x is T {}\nf!<A>(1);\nexport type G<in out T> = T extends infer R ? R : never;\nexport type { H } from './h';\nimport type { J } from 'i';\nlet k: typeof import('./k');\n",
    ],
    "enums, namespaces and declarations": [
      "/a.ts",
      "export enum A { B = 1, 'c' }\ndeclare const enum D { E }\nnamespace F.G { export const h = 1; }\ndeclare module 'i' { export function j(): void; }\ndeclare global { interface Window { k: string } }\nimport l = require('l');\nexport = l;\n",
    ],
    "overloads, abstract members and accessors": [
      "/a.ts",
      "export abstract class A<T> extends B<T> implements C {\n  static #d = 1;\n  static { this.#d = 2; }\n  abstract e(): void;\n  abstract f: string;\n  declare g: string;\n  accessor h = 1;\n  i?(): void;\n  j(a: string): void;\n  j(a: unknown) {}\n  get k() { return 1; }\n  set k(v) {}\n  [l: string]: unknown;\n  override m = () => this;\n}\n",
    ],
    "exports of every kind": [
      "/a.ts",
      "export * from './b';\nexport * as c from './c';\nexport { d as default, e as 'f g' } from './d';\nexport default class extends H {}\nconst i = 1;\nexport { i, i as j };\nimport k, * as l from './k' with { type: 'json' };\nk(l);\n",
    ],
    "optional chains, classes in expressions and brackets": [
      "/a.js",
      "const a = (b?.c?.[d])?.(e);\nconst f = class G { h = G; };\nconst i = function j() { return j; };\n(a, (f));\nnew (a.b())();\nimport.meta.url;\nawait import('./x');\nexport {};\n",
    ],
    "patterns, loops and labels": [
      "/a.js",
      "export async function a({ b = 1, ...c }, [d, , e = b] = [], ...f) {\n  outer: for await (const { g } of f) { for (let i = 0; i < 1; i++) continue outer; }\n  try { await c; } catch { e(); } finally { d; }\n  try {} catch ({ message }) { switch (message) { case 1: { let x; break; } default: } }\n  const t = tag`a${b}c`;\n  return { b, [d]: e, get h() { return t; }, async *i() { yield* f; } };\n}\n",
    ],
    "a script that awaits": ["/a.mjs", "const a = await import('a');\na.default();\n"],
    "a module of TypeScript that awaits and has no imports": ["/a.ts", "const a = await import('a');\na.default();\n"],
    using: [
      "/a.ts",
      "export function f() { using a = b(); return a; }\nexport async function g() { await using a = b(); }\n",
    ],
    "regular expressions and big numbers": ["/a.ts", "export const a = /[\\p{L}--x]/v.test('1') ? 10n : 1_000;\n"],
  };
  it.each(Object.entries(odd))("for %s", (_, [path, text]) => {
    expectSame(path, text);
  });

  it.each([
    ["is sloppy", "var a = await;\nvar b = this;\nmodule.exports = a;\nfunction a() {}\ndelete a;\n"],
    ["returns", "const a = require('a');\nif (a) return;\nmodule.exports = a;\n"],
  ])("for a script that %s, whose variables are its own as at run time", (_, text) => {
    const [neighbour, linted] = [neighbourSource("/a.cjs", text)!, underLint("/a.cjs", text)];
    expect(nodesOf(neighbour).map(shown)).toEqual(nodesOf(linted).map(shown));
    expect(neighbour.getScope(neighbour.ast.body[0] as Node).type).toBe("module");
    expect(neighbour.scopeManager!.scopes[1]!.set.get("a")!.references.length).toBeGreaterThan(0);
  });

  it.each([
    ["a syntax error", "/a.ts", "export const = 1;"],
    ["a merge conflict", "/a.ts", "<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> b\n"],
    ["TypeScript in .js", "/a.js", "export const a: string = 1;"],
    ["a template", "/a.vue", "<script>export default {}</script>"],
    ["no extension", "/a", "export {};"],
    ["an unknown extension", "/a.constructor", "export {};"],
    ["binary data", "/a.ts", "\0\u0001\ufffd\ufffd"],
  ])("and nothing for %s", (_, path, text) => {
    expect(neighbourSource(path, text)).toBeUndefined();
  });
});
