import { describe, expect, it } from "vitest";
import rule from "../../src/rules/no-unconsumed-body.js";
import { report } from "../support/reported-lines.js";

/**
 * The exits that the rule names for the only response of a function, in their order: `[]` when it is silent. The
 * first line of the code is the head of the function, so that statements count from line 2.
 */
function exits(statements: readonly string[], top = "", head = "export async function f(u, x, y) {"): string[] {
  const messages = report(rule, [`${top}${head}`, ...statements, "}"].join("\n"));
  return messages.flatMap(({ message }) => {
    const named = / before (.*?): (?:from|its) /.exec(message)?.[1] ?? "unused";
    return named
      .replaceAll(/ \(after .*? on line \d+\)/g, "")
      .split(/, | and /)
      .map((exit) => exit.replaceAll("`", "").replace(/^the /, "").replace(" on line ", " "));
  });
}

type Case = readonly [
  name: string,
  statements: readonly string[],
  exits: readonly string[],
  top?: string,
  head?: string,
];

function names(cases: readonly Case[]): void {
  for (const [name, statements, expected, top, head] of cases) {
    it(name, () => {
      expect(exits(statements, top, head)).toEqual(expected);
    });
  }
}

const NEXT = 'import { notFound, redirect, permanentRedirect, unauthorized, forbidden } from "next/navigation"; ';
const KIT = 'import { error, redirect, fail } from "@sveltejs/kit"; ';
const TANSTACK = 'import { notFound, redirect } from "@tanstack/react-router"; ';
const GET = "const res = await fetch(u);";
const READ = "return res.json();";

describe("functions that never return", () => {
  names([
    ["notFound() of Next.js", [GET, "if (!res.ok) notFound();", READ], ["call of notFound() 3"], NEXT],
    [
      "each of the others",
      [
        GET,
        "if (res.status === 401) unauthorized();",
        "if (res.status === 403) { forbidden(); }",
        "if (res.status === 301) return redirect('/a');",
        READ,
      ],
      ["call of unauthorized() 3", "call of forbidden() 4", "call of redirect() 5"],
      NEXT,
    ],
    [
      "as a value",
      [GET, "const data = res.ok ? await res.json() : notFound();", "return data;"],
      ["call of notFound() 3"],
      NEXT,
    ],
    [
      "code behind it is not reached",
      [GET, "if (!res.ok) { notFound(); return 1; }", READ],
      ["call of notFound() 3"],
      NEXT,
    ],
    ["read before it", [GET, "if (!res.ok) { await res.text(); notFound(); }", READ], [], NEXT],
    ["nothing reads it after it", [GET, "notFound();", "return res.json();"], ["call of notFound() 3"], NEXT],
    [
      "caught in the function",
      [GET, "try { if (!res.ok) notFound(); return await res.json(); }", "catch (e) {", "return null; }"],
      ["return 5"],
      NEXT,
    ],
    [
      "released in finally",
      [GET, "try { if (!res.ok) notFound(); return res.status; }", "finally { await res.body?.cancel(); }"],
      [],
      NEXT,
    ],
    [
      "released in the catch that gets it",
      [
        GET,
        "try { if (!res.ok) notFound(); return await res.json(); }",
        "catch (e) { await res.body?.cancel(); throw e; }",
      ],
      [],
      NEXT,
    ],
    [
      "from the catch through finally",
      [GET, "try { throw new Error('x'); }", "catch (e) { notFound(); }", "finally { await res.body?.cancel(); }"],
      [],
      NEXT,
    ],
    ["SvelteKit 2 throws by itself", [GET, "if (!res.ok) error(404, 'no');", READ], ["call of error() 3"], KIT],
    ["SvelteKit 1 has it thrown", [GET, "if (!res.ok) throw error(404, 'no');", READ], ["throw 3"], KIT],
    ["fail() of SvelteKit returns", [GET, "if (!res.ok) fail(400);", "return await res.json();"], [], KIT],
    [
      "TanStack, when it is to throw",
      [GET, "if (!res.ok) notFound({ throw: true });", READ],
      ["call of notFound() 3"],
      TANSTACK,
    ],
    ["TanStack returns else", [GET, "if (!res.ok) { notFound(); redirect({ to: '/' }); }", READ], [], TANSTACK],
    [
      "assert.fail()",
      [GET, "if (!res.ok) assert.fail('x');", READ],
      ["call of assert.fail() 3"],
      'import assert from "node:assert"; ',
    ],
    [
      "redirect() of Remix returns a response",
      [GET, "if (x) redirect('/a');", READ],
      [],
      'import { redirect } from "@remix-run/node"; ',
    ],
    [
      "redirect() of React Router too, which the code throws",
      [GET, "if (x) throw redirect('/a');", READ],
      ["throw 3"],
      'import { redirect } from "react-router"; ',
    ],
    [
      "a function of that name from elsewhere",
      [GET, "if (!res.ok) notFound();", READ],
      [],
      'import { notFound } from "./not-found.js"; ',
    ],
    ["a method of that name", [GET, "if (!res.ok) x.notFound();", READ], []],
  ]);

  names([
    ["the process ends, and its connections with it", [GET, "if (!res.ok) process.exit(1);", READ], []],
    ["the same by import", [GET, "if (!res.ok) exit(1);", READ], [], 'import { exit } from "node:process"; '],
    [
      "a function of the file ends it",
      [GET, "if (!res.ok) die();", READ],
      [],
      "const die = () => { console.error(1); process.exit(1); }; ",
    ],
    ["nothing runs behind it", [GET, "if (!res.ok) { process.abort(); return 1; }", READ], []],
    ["an exit of something else", [GET, "if (!res.ok) { x.exit(1); return 1; }", READ], ["return 3"]],
  ]);

  names([
    [
      "declared so",
      [GET, "if (!res.ok) fail('x');", READ],
      ["call of fail() 3"],
      "declare function fail(m: string): never; ",
    ],
    [
      "a parameter that is declared so",
      [GET, "if (!res.ok) fail('x');", READ],
      ["call of fail() 3"],
      "",
      "export async function f(u, fail: (m: string) => never) {",
    ],
    [
      "a constant that is declared so",
      [GET, "if (!res.ok) fail('x');", READ],
      ["call of fail() 3"],
      "const fail: (m: string) => never = x; ",
    ],
    [
      "every path throws",
      [GET, "if (!res.ok) fail(1);", READ],
      ["call of fail() 3"],
      "function fail(n) { if (n) throw new Error('a'); throw new Error('b'); } ",
    ],
    [
      "through another one",
      [GET, "if (!res.ok) fail(1);", READ],
      ["call of fail() 3"],
      "const fail = (n) => stop(n); const stop = (n) => { throw n; }; ",
    ],
    [
      "an asynchronous one, awaited",
      [GET, "if (!res.ok) await fail(1);", READ],
      ["call of fail() 3"],
      "async function fail(n) { await log(n); throw n; } ",
    ],
    [
      "an asynchronous one, not awaited",
      [GET, "if (!res.ok) fail(1);", READ],
      [],
      "async function fail(n) { throw n; } ",
    ],
    ["some path returns", [GET, "if (!res.ok) fail(x);", READ], [], "function fail(n) { if (n) throw n; } "],
    [
      "one that calls itself",
      [GET, "if (!res.ok) fail(x);", READ],
      [],
      "function fail(n) { return n ? fail(n - 1) : 0; } ",
    ],
    [
      "it reads the body before it throws",
      [GET, "if (!res.ok) await fail(res);", READ],
      [],
      "async function fail(r) { throw new Error(await r.text()); } ",
    ],
    [
      "a try in it that catches",
      [GET, "if (!res.ok) fail();", READ],
      [],
      "function fail() { try { throw 1; } catch {} } ",
    ],
  ]);

  it("knows methods that are declared so, and those that nothing can override", () => {
    const method = (declared: string, call: string) =>
      exits([GET, `if (!res.ok) ${call};`, `${READ} }`], `export class A { ${declared} `, "async f(u) {");
    expect(method("fail(): never { throw 1; }", "this.fail()")).toEqual(["call of this.fail() 3"]);
    expect(method("#fail() { throw 1; }", "this.#fail()")).toEqual(["call of this.#fail() 3"]);
    expect(method("abstract fail(): never;", "this.fail()")).toEqual(["call of this.fail() 3"]);
    // A subclass may replace it.
    expect(method("fail() { throw new Error('not implemented'); }", "this.fail()")).toEqual([]);
  });
});

describe("the real exit", () => {
  names([
    [
      "a catch returns",
      [
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) {",
        "return null; }",
      ],
      ["throw 4"],
    ],
    [
      "a catch that could release it returns",
      [
        "let res;",
        "try {",
        "res = await fetch(u);",
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) {",
        "return null; }",
      ],
      ["return 8"],
    ],
    [
      "a catch that throws on what it does not know",
      [
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) {",
        "if (e instanceof TypeError) throw new Error('y', { cause: e });",
        "throw e; }",
      ],
      ["throw 4"],
    ],
    [
      "a throw of a later round is none",
      [
        "for (const one of u) {",
        "if (!one.ok) throw new Error('x');",
        "const res = await fetch(one);",
        "if (!res.ok) throw new Error(await res.text()); }",
        "return 1;",
      ],
      ["next round of the loop 2"],
    ],
    [
      "a continue, and a throw of a later round",
      ["for (;;) {", "if (!x()) throw new Error('x');", GET, "if (!res.ok) continue;", "return await res.json(); }"],
      ["continue 5"],
    ],
    [
      "a round that keeps it in a variable from outside",
      ["let res;", "for (const one of u) {", "res = await fetch(one);", "if (res.ok) break; }", READ],
      ["next round of the loop 3"],
    ],
    [
      "a catch throws another error",
      [
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) {",
        "throw new Error('y'); }",
      ],
      ["throw 4"],
    ],
    [
      "a catch goes on",
      [
        "let data;",
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "data = await res.json(); }",
        "catch (e) { console.log(e); }",
        "return data;",
      ],
      ["throw 5"],
    ],
    [
      "a catch, and the function ends",
      ["try {", GET, "if (!res.ok) throw new Error('x');", "await res.json(); }", "catch (e) { console.log(e); }"],
      ["throw 4"],
    ],
    [
      "a catch tries again",
      [
        "for (;;) {",
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) { console.log(e); } }",
      ],
      ["throw 5"],
    ],
    [
      "a catch gives up in the end",
      [
        "for (let i = 0; i < 3; i++) {",
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) {",
        "if (i === 2) throw e; } }",
      ],
      ["throw 5"],
    ],
    [
      "a catch around a catch",
      [
        "try { try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) { throw new Error('y'); } }",
        "catch (e) {",
        "return null; }",
      ],
      ["throw 4"],
    ],
    ["a catch of the caller is none", [GET, "if (!res.ok) throw new Error('x');", READ], ["throw 3"]],
    [
      "a throw in the catch itself",
      [GET, "try { x(); }", "catch (e) {", "throw new Error('y'); }", "return await res.json();"],
      ["throw 5"],
    ],
    [
      "a finally that returns",
      [GET, "try { if (!res.ok) throw new Error('x'); await res.json(); }", "finally {", "return 1; }"],
      ["return 5"],
    ],
    [
      "a finally that returns something else",
      [GET, "try { if (!res.ok) return 1; await res.json(); }", "finally {", "return 2; }"],
      ["return 5"],
    ],
    [
      "a finally that does not",
      [GET, "try { if (!res.ok) return 1; await res.json(); }", "finally { x(); }"],
      ["return 3"],
    ],
    [
      "a catch that releases",
      [
        GET,
        "try { if (!res.ok) throw new Error('x'); return await res.json(); }",
        "catch (e) { await res.body?.cancel(); }",
      ],
      [],
    ],
  ]);

  names([
    [
      "an exception in the catch that nobody throws",
      [
        "try {",
        GET,
        "if (!res.ok) throw new Error('x');",
        "return await res.json(); }",
        "catch (e) { x(e);",
        "throw e; }",
        "finally { y(); }",
      ],
      ["throw 4"],
    ],
  ]);

  it("says by which throw it gets there, as the code between may read the body", () => {
    const message = (code: string) =>
      report(rule, code).map(({ message: text }) => / before (.*?): from/.exec(text)?.[1]);
    const caught = (statements: string) =>
      `export async function f(u, x) { let res;\ntry { res = await fetch(u);\n${statements}\nreturn await res.json(); }\ncatch {\nreturn 1; } }`;
    expect(message(caught("if (!res.ok) throw 1;"))).toEqual(["the `return` on line 6 (after the `throw` on line 3)"]);
    expect(message(caught("if (!res.ok) throw 1;\nif (x) throw 2;"))).toEqual([
      "the `return` on line 7 (after the `throw` on line 3 or the `throw` on line 4)",
    ]);
    const plain =
      "export async function f(u) {\nconst res = await fetch(u);\nif (!res.ok) throw 1;\nreturn res.json(); }";
    expect(message(plain)).toEqual(["the `throw` on line 3"]);
  });

  it("names exits in the order of their lines, each once", () => {
    expect(
      exits([
        "for (const one of u) {",
        "const res = await fetch(one);",
        "if (res.status === 1) return 1;",
        "if (res.status === 2) break;",
        "if (res.ok) await res.json(); }",
      ]),
    ).toEqual(["next round of the loop 2", "return 4", "break 5"]);
    expect(exits([GET, "if (res.status === 1) return 1; if (res.status === 2) return 2;", READ])).toEqual(["return 3"]);
  });
});

describe("impossible exits", () => {
  names([
    [
      "a status that was excluded",
      [GET, "if (!res.ok) throw new Error(await res.text());", "if (res.status === 404) return null;", READ],
      [],
    ],
    [
      "a status that was not",
      [GET, "if (!res.ok) throw new Error(await res.text());", "if (res.status === 203) return null;", READ],
      ["return 4"],
    ],
    [
      "an error, beside a status without a body",
      [GET, "if (!res.ok || res.status === 204) return null;", READ],
      ["return 3"],
    ],
    [
      "a status, beside one without a body",
      [GET, "if (res.status === 404 || res.status === 204) return null;", READ],
      ["return 3"],
    ],
    ["an error or no body", [GET, "if (!res.ok || !res.body) return null;", READ], ["return 3"]],
    [
      "what it was asked for, beside a status without a body",
      [GET, "if (x || res.status === 204) return null;", READ],
      [],
    ],
    [
      "two statuses",
      [GET, "if (res.status === 404) {", "await res.text();", "if (res.status === 500) return 1; }", READ],
      [],
    ],
    [
      "ranges that leave nothing",
      [GET, "if (res.status < 300) return res.json();", "if (res.status >= 300) return res.text();"],
      [],
    ],
    [
      "ranges that leave something",
      [GET, "if (res.status < 300) return res.json();", "if (res.status > 300) return res.text();"],
      ["end of the function 5"],
    ],
    [
      "equal and not equal",
      [GET, "if (res.status === 200) return res.json();", "if (200 !== res.status) return res.text();"],
      [],
    ],
    [
      "ok, and the statuses that it stands for",
      [GET, "if (res.ok) return res.json();", "if (res.status < 200 || res.status > 299) return res.text();"],
      [],
    ],
    ["ok compared", [GET, "if (res.ok === true) return res.json();", "if (!res.ok) return res.text();"], []],
    [
      "the status in a variable",
      [
        GET,
        "const { status } = res;",
        "if (status >= 400) throw new Error(await res.text());",
        "if (res.status === 500) return 1;",
        READ,
      ],
      [],
    ],
    ["a text", [GET, "if (x === 'json') return res.json();", "if (x !== 'json') return res.text();"], []],
    [
      "another text",
      [GET, "if (x === 'json') return res.json();", "if (x !== 'text') return res.text();"],
      ["end of the function 5"],
    ],
    ["a member", [GET, "if (x.raw) return res.text();", "if (!x.raw) return res.json();"], []],
    [
      "a member that changes",
      [GET, "if (x.raw) return res.text();", "x.raw = y;", "if (!x.raw) return res.json();"],
      ["end of the function 6"],
    ],
    [
      "a header",
      [
        GET,
        "const type = res.headers.get('content-type');",
        "if (type?.includes('json')) return res.json();",
        "if (!type?.includes('json')) return res.text();",
      ],
      [],
    ],
    [
      "another header",
      [
        GET,
        "const type = res.headers.get('content-type');",
        "if (type?.includes('json')) return res.json();",
        "if (!type?.includes('text')) return res.text();",
      ],
      ["end of the function 6"],
    ],
    [
      "a call that may answer anew",
      [GET, "if (x.next()) return res.json();", "if (!x.next()) return res.text();"],
      ["end of the function 5"],
    ],
  ]);

  names([
    [
      "a flag that the path has not set",
      [
        GET,
        "let data = null;",
        "if (res.ok) data = await res.json();",
        "if (data) return data;",
        "throw new Error(await res.text());",
      ],
      [],
    ],
    [
      "a flag from before",
      [
        "let data;",
        GET,
        "if (res.ok) data = await res.json();",
        "if (data) return data;",
        "throw new Error(await res.text());",
      ],
      [],
    ],
    [
      "a flag that is what it was",
      ["let data;", GET, "if (res.ok) data = await res.json();", "if (!data) return 1;", "return data;"],
      ["return 5"],
    ],
    [
      "a flag that something else may have set",
      [
        "let data;",
        "if (x) data = x();",
        GET,
        "if (res.ok) data = await res.json();",
        "if (data) return data;",
        "throw new Error(await res.text());",
      ],
      ["return 6"],
    ],
    [
      "a flag of a loop",
      [
        "let data;",
        "for (const one of u) {",
        "const res = await fetch(one);",
        "if (data) return 1;",
        "data = await res.json(); }",
      ],
      ["return 5"],
    ],
    [
      "a value that depends on it",
      [
        GET,
        "const data = res.ok ? await res.json() : null;",
        "if (data) return data;",
        "throw new Error(await res.text());",
      ],
      [],
    ],
    [
      "a value that does not",
      [GET, "const data = x ? await res.json() : y;", "if (data) return data;", "throw new Error(await res.text());"],
      ["return 4"],
    ],
    [
      "a variable that a callback writes",
      [
        GET,
        "let data = null;",
        "x(() => { data = 1; });",
        "if (data) return data;",
        "throw new Error(await res.text());",
      ],
      ["return 5"],
    ],
    [
      "each round of a loop has its own value",
      [GET, "for (const one of u) { if (one) x(); else y(); if (!one) return 1; }", READ],
      ["return 3"],
    ],
  ]);

  const KIND = 'type Kind = "json" | "text"; ';
  const BY_KIND = "export async function f(u, kind: Kind) {";
  names([
    [
      "a switch over all values of a type",
      [GET, "switch (kind) { case 'json': return res.json(); case 'text': return res.text(); }"],
      [],
      KIND,
      BY_KIND,
    ],
    [
      "not over all",
      [GET, "switch (kind) { case 'json': return res.json(); }"],
      ["end of the function 4"],
      KIND,
      BY_KIND,
    ],
    [
      "conditions over all",
      [GET, "if (kind === 'json') return res.json();", "if (kind === 'text') return res.text();"],
      [],
      KIND,
      BY_KIND,
    ],
    [
      "a switch over both truths",
      [GET, "switch (res.ok) { case true: return res.json(); case false: return res.text(); }"],
      [],
    ],
    [
      "a switch that has to return",
      [GET, "switch (kind) { case 'a': return res.json(); case 'b': return res.text(); }"],
      [],
      'import type { Kind } from "./kind.js"; ',
      "export async function f(u, kind: Kind): Promise<string> {",
    ],
    [
      "a switch that may fall through",
      [GET, "switch (kind) { case 'a': return res.json(); case 'b': return res.text(); }"],
      ["end of the function 4"],
      'import type { Kind } from "./kind.js"; ',
      "export async function f(u, kind: Kind): Promise<string | undefined> {",
    ],
    [
      "a default that cannot be",
      [GET, "switch (kind) { case 'a': return res.json(); default: never(kind); }"],
      ["call of never() 3"],
      "declare function never(value: never): never; ",
    ],
    ["a loop without an end", [GET, "while (true) { if (await x()) return res.json(); }"], []],
    ["a loop with one", [GET, "while (true) { if (await x()) break; }"], ["break 3"]],
  ]);
});

describe("control flow that ESLint's code paths get wrong", () => {
  names([
    [
      "a break runs the finally",
      [
        "for (const y of x) {",
        GET,
        "try { if (!res.ok) break; await res.text(); }",
        "finally { await res.body?.cancel(); } }",
      ],
      [],
    ],
    [
      "a continue runs it, whatever it does",
      ["for (const y of x) {", GET, "try { if (!res.ok) continue; await res.text(); }", "finally { x(); } }"],
      ["continue 4"],
    ],
    [
      "a logical assignment that keeps what is there",
      ["let res = await fetch(u);", "res ||= await fetch(u);", READ],
      [],
    ],
    [
      "a function that is the value of a field",
      [GET, "if (!res.ok) throw x;", `${READ} }`],
      ["throw 3"],
      "",
      "export class A { load = async (u, x) => {",
    ],
  ]);
});
