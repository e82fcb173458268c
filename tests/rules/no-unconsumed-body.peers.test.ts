import { describe, expect, it } from "vitest";
import rule from "../../src/rules/no-unconsumed-body.js";
import { reportedLines } from "../support/reported-lines.js";

/**
 * The cases of other analyzers that have a shape in JavaScript, with our verdict. `u` is a URL, `log` the
 * global console. The number after the code is how many responses are reported.
 */
type Case = readonly [name: string, code: string, reports: number];

const body = (statements: string) => `export async function f(u, x) { ${statements} }`;

function holds(cases: readonly Case[]): void {
  it.each(cases)("%s", (_name, code, reports) => {
    expect(reportedLines(rule, code)).toHaveLength(reports);
  });
}

describe("timakin/bodyclose", () => {
  holds([
    [
      "f1: two requests, each closed",
      body("const a = await fetch(u); await a.body?.cancel(); const b = await fetch(x); await b.body?.cancel();"),
      0,
    ],
    [
      "f2: closed through an alias of the body",
      body("const res = await fetch(u); const b = res.body; await b?.cancel();"),
      0,
    ],
    [
      "f3: closed in finally",
      body("const res = await fetch(u); try { console.log(res.status); } finally { await res.body?.cancel(); }"),
      0,
    ],
    ["f4a: logged only", body("const res = await fetch(u); console.log(res);"), 1],
    [
      "f4b, f4c: assigned again and again, logged only",
      body("let res = await fetch(u); console.log(res.status); res = await fetch(x); console.log(res.body);"),
      2,
    ],
    ["f5: bound to nothing", body("const [, error] = await Promise.all([fetch(u), x]); return error;"), 1],
    ["f6: bare", body("fetch(u);"), 1],
    [
      "f7: closed by a closure that is called",
      body("const res = await fetch(u); const close = () => res.body?.cancel(); await close();"),
      0,
    ],
    [
      "f8: a closure that is never called",
      body("const res = await fetch(u); const close = () => res.body?.cancel();"),
      1,
    ],
    ["f9: inside a function that nothing uses", "function g(u) { return fetch(u).then((res) => res.text()); }", 0],
    [
      "f10: a local function closes its parameter",
      body("const close = (r) => r.body?.cancel(); const res = await fetch(u); await close(res);"),
      0,
    ],
    [
      "f11: a helper of the file closes it",
      `async function handle(res) { await res.body?.cancel(); } ${body("const res = await fetch(u); await handle(res);")}`,
      0,
    ],
    [
      "cbc1: a helper reads all and closes nothing",
      `async function read(res) { return res.text(); } ${body("const res = await fetch(u); return read(res);")}`,
      0,
    ],
    [
      "cbc2: a helper in finally",
      `async function drain(res) { await res.arrayBuffer(); } ${body("const res = await fetch(u); try { x(res.status); } finally { await drain(res); }")}`,
      0,
    ],
    [
      "dc: a function that takes the body and ignores it",
      body("const res = await fetch(u); ((b) => {})(res.body);"),
      1,
    ],
    [
      "hr1: a helper of another file",
      `import { handled } from "./handled.js"; ${body("const res = await fetch(u); handled(res);")}`,
      0,
    ],
    ["hr2: what a helper returns is dropped", `function get(u) { return fetch(u); } ${body("await get(u);")}`, 1],
    [
      "1: a wrapper returns it, its caller closes it",
      `function get(u) { return fetch(u); } ${body("const res = await get(u); await res.body?.cancel();")}`,
      0,
    ],
    ["27: the body is returned", body("const res = await fetch(u); return res.body;"), 0],
    [
      "3a: a helper closes the body in finally",
      `const closeBody = (b) => b?.cancel(); ${body("const res = await fetch(u); try { x(res.ok); } finally { await closeBody(res.body); }")}`,
      0,
    ],
    ["3c: closed within an argument", body("const res = await fetch(u); console.log(await res.body?.cancel());"), 0],
    [
      "3d: the same, second argument of a local function",
      `const log = (a, b) => b; ${body("const res = await fetch(u); log(1, res.body?.cancel());")}`,
      0,
    ],
    ["36: stored in a module variable", "let kept; export async function f(u) { kept = await fetch(u); }", 0],
    [
      "4a: a function with an empty body gets it",
      `function foo(b) {} ${body("const res = await fetch(u); foo(res.body);")}`,
      1,
    ],
    [
      "4b: the result of a wrapper is dropped",
      `function limit(b, n) { return b; } ${body("const res = await fetch(u); limit(res.body, 1024);")}`,
      1,
    ],
    ["42: stored in a field", body("const o = {}; o.res = await fetch(u); await o.res.body?.cancel();"), 0],
    ["47, 59: a response that no request obtained", body("const res = new Response('x'); return res.status;"), 0],
    [
      "5: a closure in finally drains it",
      body(
        "const res = await fetch(u); const drain = async () => { await res.arrayBuffer(); }; try { x(res.ok); } finally { await drain(); }",
      ),
      0,
    ],
    [
      "52: a name that contains Response",
      body("const controller = new ResponseController(); return controller.status;"),
      0,
    ],
    [
      "61: declared first, obtained conditionally, closed in finally",
      body("let res; try { if (x) res = await fetch(u); } finally { await res?.body?.cancel(); }"),
      0,
    ],
    ["CO-1: text", body("const res = await fetch(u); await res.text();"), 0],
    ["CO-4: json", body("const res = await fetch(u); return res.json();"), 0],
    [
      "CO-7: a helper with null checks",
      `async function drain(res) { if (!res) return; if (!res.body) return; await res.arrayBuffer(); } ${body("const res = await fetch(u); try { x(res.ok); } finally { await drain(res); }")}`,
      0,
    ],
    [
      "CO-8: one read is not enough",
      body(
        "const res = await fetch(u); const reader = res.body.getReader(); const { value } = await reader.read(); return value;",
      ),
      1,
    ],
    [
      "CO-9: read until the end",
      body(
        "const res = await fetch(u); const reader = res.body.getReader(); for (;;) { const { done } = await reader.read(); if (done) break; }",
      ),
      0,
    ],
    ["CO-10: cancelled, never read", body("const res = await fetch(u); await res.body?.cancel();"), 0],
    ["CO-11: neither", body("const res = await fetch(u); return res.ok;"), 1],
    [
      "CO-12..14: the request is read, its response is not",
      "export async function f(req, u) { const data = await req.json(); const res = await fetch(u, { method: 'POST', body: data }); return res.ok; }",
      1,
    ],
    [
      "CO-15: both are read",
      "export async function f(req, u) { const data = await req.json(); const res = await fetch(u, { method: 'POST', body: data }); return res.json(); }",
      0,
    ],
  ]);
});

describe("reuseconn", () => {
  const dispose = "async function disposeBody(body) { await body?.cancel(); }";
  holds([
    [
      "a dispose helper after the guard",
      `${dispose} ${body("const res = await fetch(u); if (!res) return; await disposeBody(res.body);")}`,
      0,
    ],
    [
      "a dispose helper in finally",
      `${dispose} ${body("const res = await fetch(u); try { x(res.ok); } finally { await disposeBody(res.body); }")}`,
      0,
    ],
    ["the result of a wrapper is dropped", `const get = async (u) => await fetch(u); ${body("get(u);")}`, 1],
  ]);
});

describe("gh-aw: a close that an early return skips", () => {
  holds([
    ["read, then closed", body("const res = await fetch(u); const text = await res.text(); return text;"), 0],
    ["returned to the caller", body("const res = await fetch(u); return res;"), 0],
    [
      "closed inside a closure that is given away",
      body("const res = await fetch(u); setTimeout(() => res.body?.cancel(), 10);"),
      0,
    ],
    [
      "closed inside an immediately called function",
      body("const res = await fetch(u); (() => { res.body?.cancel(); })();"),
      0,
    ],
    [
      "inside a handler closure",
      body(
        "x.get('/', async (req, reply) => { const res = await fetch(u); if (!res.ok) return reply.end(); reply.end(await res.text()); });",
      ),
      1,
    ],
    [
      "a shadowing inner response, each in its finally",
      body(
        "const res = await fetch(u); try { { const res = await fetch(x); try { x(res.ok); } finally { await res.body?.cancel(); } } } finally { await res.body?.cancel(); }",
      ),
      0,
    ],
    [
      "the variable is used again, only the second is closed",
      body(
        "let res = await fetch(u); console.log(res.status); res = await fetch(x); try { x(res.ok); } finally { await res.body?.cancel(); }",
      ),
      1,
    ],
    [
      "the result of the close is kept",
      body("const res = await fetch(u); const closed = await res.body?.cancel(); return closed;"),
      0,
    ],
    [
      "closed at once on one side, in finally on the other",
      body(
        "const res = await fetch(u); if (x) { await res.body?.cancel(); } else { try { x(res.ok); } finally { await res.body?.cancel(); } }",
      ),
      0,
    ],
    [
      "one per branch, one of them not closed",
      body(
        "if (x) { const res = await fetch(u); await res.body?.cancel(); } else { const res = await fetch(x); console.log(res.ok); }",
      ),
      1,
    ],
    [
      "assigned in both branches, closed once",
      body("let res; if (x) { res = await fetch(u); } else { res = await fetch(x); } await res.body?.cancel();"),
      0,
    ],
  ]);
});

describe("sanity no-unconsumed-fetch: valid", () => {
  holds([
    ...["json", "text", "arrayBuffer", "blob", "formData", "bytes"].map((method): Case => [
      method,
      body(`const res = await fetch(u); return await res.${method}();`),
      0,
    ]),
    ...["cancel()", "pipeTo(x)", "pipeThrough(x)", "tee()", "values()"].map((call): Case => [
      `body.${call}`,
      body(`const res = await fetch(u); res.body.${call};`),
      0,
    ]),
    [
      "getReader, read in a loop",
      body("const res = await fetch(u); const reader = res.body.getReader(); while (!(await reader.read()).done);"),
      0,
    ],
    ["for await over the body", body("const res = await fetch(u); for await (const chunk of res.body) x(chunk);"), 0],
    ["optional chaining on the response", body("const res = await fetch(u); return res?.json();"), 0],
    ["optional chaining on the body", body("const res = await fetch(u); await res.body?.cancel();"), 0],
    ["optional call of fetch", body("const res = await fetch?.(u); return res.json();"), 0],
    ["a computed name", body('const res = await fetch(u); return res["json"]();'), 0],
    ["computed names of the body", body('const res = await fetch(u); await res["body"]["cancel"]();'), 0],
    ["a computed name on the awaited call", body('return (await fetch(u))["json"]();'), 0],
    ["alias by const", body("const res = await fetch(u); const other = res; return other.json();"), 0],
    [
      "alias by a later assignment",
      body("const res = await fetch(u); let other; other = res; return other.json();"),
      0,
    ],
    ["a chain of aliases", body("const a = await fetch(u); const b = a; const c = b; return c.json();"), 0],
    ["an arrow returns it", "export const f = (u) => fetch(u);", 0],
    ["passed to an unknown function", body("x(await fetch(u));"), 0],
    ["in Promise.all", body("return Promise.all([fetch(u), fetch(x)]);"), 0],
    ["in an array", body("return [await fetch(u)];"), 0],
    ["spread", body("return { ...(await fetch(u)) };"), 0],
    ["in an object", body("return { res: await fetch(u) };"), 0],
    ["thrown", body("throw await fetch(u);"), 0],
    ["yielded", "export function* f(u) { yield fetch(u); }", 0],
    ["ternary, then returned", body("return x ? fetch(u) : null;"), 0],
    ["&&, then returned", body("return x && fetch(u);"), 0],
    [".then reads", body("return fetch(u).then((r) => r.json());"), 0],
    ["read of the awaited call", body("return (await fetch(u)).json();"), 0],
    [
      ".then with a block that cancels",
      body("return fetch(u).then((r) => { r.body?.cancel(); return r.status; });"),
      0,
    ],
    [".then hands through, .catch", body("return fetch(u).then((r) => r).catch(() => null);"), 0],
    [
      "globalThis and window",
      body("return [await (await globalThis.fetch(u)).json(), await (await window.fetch(u)).json()];"),
      0,
    ],
    [
      "both branches consume",
      body("const res = await fetch(u); if (res.ok) return res.json(); else throw new Error(await res.text());"),
      0,
    ],
    [
      "a fetch of one's own",
      "function fetch(u) { return { ok: true }; } export async function f(u) { await fetch(u); }",
      0,
    ],
    ["an imported fetch", `import { fetch } from "./fetch.js"; ${body("await fetch(u);")}`, 0],
    ["a method called fetch", body("await x.fetch(u);"), 0],
    ["the body destructured", body("const { body } = await fetch(u); await body?.cancel();"), 0],
    ["the rest destructured", body("const { ok, ...rest } = await fetch(u); return rest;"), 0],
    [
      "as, satisfies and !",
      body("const res = (await fetch(u)) as Response; const a = (res satisfies Response)!; return a.json();"),
      0,
    ],
    ["cast, then chained", body("return ((await fetch(u)) as any).json();"), 0],
    [
      "an async .then callback",
      body("return fetch(u).then(async (r) => { const text = await r.text(); return text; });"),
      0,
    ],
    [
      "a ternary consumes on both sides",
      body("const res = await fetch(u); return res.ok ? res.json() : res.text();"),
      0,
    ],
  ]);
});

describe("sanity no-unconsumed-fetch: invalid", () => {
  holds([
    ["bare", body("fetch(u);"), 1],
    ["awaited, bare", body("await fetch(u);"), 1],
    ["void", body("void fetch(u);"), 1],
    ["only the status", body("const res = await fetch(u); return res.status;"), 1],
    ["only ok", body("const res = await fetch(u); if (res.ok) return 1; return 2;"), 1],
    ["only the headers", body("const res = await fetch(u); return res.headers.get('etag');"), 1],
    ["globalThis and self", body("await globalThis.fetch(u); await self.fetch(u);"), 2],
    ["window, which no server has", body("await window.fetch(u);"), 0],
    ["assigned by =", body("let res; res = await fetch(u); return res.ok;"), 1],
    ["the status destructured", body("const { status } = await fetch(u); return status;"), 1],
    [".then reads a header", body("return fetch(u).then((r) => r.headers.get('etag'));"), 1],
    [".then reads ok", body("return fetch(u).then((r) => r.ok);"), 1],
    [".then throws", body("return fetch(u).then((r) => { throw new Error(r.statusText); });"), 1],
    [".then without a parameter", body("return fetch(u).then(() => 1);"), 1],
    [".then logs", body("fetch(u).then(console.log);"), 1],
    [".then logs in a callback", body("fetch(u).then((r) => console.log(r));"), 1],
    [".then makes something new", body("return fetch(u).then((r) => ({ ok: r.ok, status: r.status }));"), 1],
    [".catch, and nobody looks", body("fetch(u).catch(() => {});"), 1],
    [".finally, and nobody looks", body("fetch(u).finally(() => {});"), 1],
    [".then(null, f), and nobody looks", body("fetch(u).then(null, x);"), 1],
    [".then(), and nobody looks", body("fetch(u).then();"), 1],
    ["an optional call", body("await fetch?.(u);"), 1],
    ["the status of the awaited call", body("return (await fetch(u)).status;"), 1],
    ["a destructuring parameter", body("return fetch(u).then(({ ok }) => ok);"), 1],
    [
      "TypeScript wrappers with only the status",
      body("const res = (await fetch(u)) as Response; return (res as Response)!.status;"),
      1,
    ],
    // Its worst false positives, which we leave alone: the chain or the function is handed on.
    ["factory(() => fetch(u))", body("x(() => fetch(u));"), 0],
    ["new X(() => fetch(u))", body("new x(() => fetch(u));"), 0],
    [".then(named), imported", `import { named } from "./named.js"; ${body("fetch(u).then(named);")}`, 0],
  ]);
});

describe("its 31 stress shapes: leaks", () => {
  holds([
    [
      "1: if (!ok) throw, then json",
      body("const r = await fetch(u); if (!r.ok) throw new Error('x'); return r.json();"),
      1,
    ],
    [
      "2: 404 returns null, then json",
      body("const r = await fetch(u); if (r.status === 404) return null; return r.json();"),
      1,
    ],
    [
      "3: 429 returns early",
      body("const r = await fetch(u); if (r.status === 429) { return { retry: true }; } return r.json();"),
      1,
    ],
    [
      "4: retry with continue on 5xx",
      body("for (let i = 0; i < 3; i++) { const r = await fetch(u); if (r.status >= 500) continue; return r.json(); }"),
      1,
    ],
    [
      "5: fetched again on 401",
      body("let r = await fetch(u); if (r.status === 401) { r = await fetch(u, { headers: x }); } return r.json();"),
      1,
    ],
    ["6: console.log(r) only", body("const r = await fetch(u); console.log(r);"), 1],
    [
      "7: a helper that reads only the status",
      `function check(r) { if (r.status >= 500) console.log(r.status); } ${body("const r = await fetch(u); check(r);")}`,
      1,
    ],
    ["8: consumed in one branch only", body("const r = await fetch(u); if (x) { await r.text(); }"), 1],
    ["9: (await fetch(u)).ok", body("return (await fetch(u)).ok;"), 1],
    ["10: an awaited statement", body("await fetch(u);"), 1],
    ["11: .then(r => r.status)", body("return fetch(u).then((r) => r.status);"), 1],
  ]);
});

describe("its 31 stress shapes: safe", () => {
  holds([
    [
      "12: Promise.all over map, then json",
      body("const rs = await Promise.all(u.map((one) => fetch(one))); return Promise.all(rs.map((r) => r.json()));"),
      0,
    ],
    ["13: retry(() => fetch(u))", body("const r = await x(() => fetch(u)); return r.json();"), 0],
    [
      "13: retry(() => fetch(u)), and the error is not read",
      body("const r = await x(() => fetch(u)); if (!r.ok) throw new Error('x'); return r.json();"),
      1,
    ],
    [
      "13: retry.run(async () => fetch(u)), and the error is not read",
      body("const r = await x.run(async () => { return fetch(u); }); if (!r.ok) return null; return r.json();"),
      1,
    ],
    [
      "13: what the runner returns may be something else",
      body("const r = await x(() => fetch(u)); if (!r.ok) throw new Error('x'); return r.value;"),
      0,
    ],
    [
      "13: what is done with it shows that the runner returns the response",
      body("const r = await x(() => fetch(u)); if (!r.ok) throw new Error(r.statusText); return read(r);"),
      1,
    ],
    ["13: nobody looks at what the runner returns", body("await x(() => fetch(u));"), 0],
    ["14: await fetch(u).catch(() => null)", body("const r = await fetch(u).catch(() => null); return r?.json();"), 0],
    ["15: return fetch(u).finally()", body("return fetch(u).finally(() => x());"), 0],
    [
      "16: return fetch(u).catch(rethrow)",
      body("return fetch(u).catch((e) => { throw new Error('x', { cause: e }); });"),
      0,
    ],
    [
      "17: .then(checkStatus).then(json)",
      `const checkStatus = (r) => r; ${body("return fetch(u).then(checkStatus).then((r) => r.json());")}`,
      0,
    ],
    ["18: HEAD", body("const r = await fetch(u, { method: 'HEAD' }); return r.ok;"), 0],
    ["19: new Response(r.body)", body("const r = await fetch(u); return new Response(r.body);"), 0],
    [
      "20: Readable.fromWeb(r.body)",
      `import { Readable } from "node:stream"; ${body("const r = await fetch(u); Readable.fromWeb(r.body).pipe(x);")}`,
      0,
    ],
    ["21: b = r.body; b.cancel()", body("const r = await fetch(u); const b = r.body; await b.cancel();"), 0],
    ["22: ({ body } = r) later", body("const r = await fetch(u); let b; ({ body: b } = r); await b.cancel();"), 0],
    ["23: r.bytes()", body("const r = await fetch(u); return r.bytes();"), 0],
    ["24: r.body.tee()", body("const r = await fetch(u); return r.body.tee();"), 0],
    ["25: r.body.values()", body("const r = await fetch(u); for await (const c of r.body.values()) x(c);"), 0],
    ["26: this.res = r", "export class A { async f(u) { const r = await fetch(u); this.res = r; } }", 0],
    [
      "27: its signal is aborted in finally",
      body(
        "const c = new AbortController(); try { const r = await fetch(u, { signal: c.signal }); return r.status; } finally { c.abort(); }",
      ),
      0,
    ],
    [
      "28: assert.rejects(() => fetch(u))",
      `import assert from "node:assert"; ${body("await assert.rejects(() => fetch(u));")}`,
      0,
    ],
    ["29: awaited and returned", body("return await fetch(u);"), 0],
    ["30: json", body("const r = await fetch(u); return r.json();"), 0],
    ["31: passed on", body("const r = await fetch(u); return x(r);"), 0],
  ]);
});

describe("resource rules: MustBeClosed", () => {
  holds([
    ["an unused variable", body("const res = await fetch(u);"), 1],
    ["a try with an empty finally", body("const res = await fetch(u); try { x(res.ok); } finally { }"), 1],
    ["two in one expression", body("return [(await fetch(u)).ok, (await fetch(x)).ok];"), 2],
    ["a lambda for its effect", body("x.forEach(async (one) => { await fetch(one); });"), 1],
    ["a method on the call", body("return (await fetch(u)).headers.get('x');"), 1],
    ["inside a ternary", body("const ok = x ? (await fetch(u)).ok : false; return ok;"), 1],
    ["set to null before the close", body("let res = await fetch(u); res = null; await res?.body?.cancel();"), 1],
    ["cast before the return", body("const res = await fetch(u); return res as unknown;"), 0],
    [
      "a ternary returns it, or null",
      body("const res = await fetch(u); return x ? res : (await res.text(), null);"),
      0,
    ],
    ["in the condition of a loop", body("while ((await fetch(u)).ok) x();"), 1],
    ["in the update of a loop", body("for (let i = 0; i < 3; i++, await fetch(u)) x();"), 1],
  ]);
});

describe("resource rules: CloseResource", () => {
  const close = "async function close(r, other) { await r?.body?.cancel(); }";
  holds([
    ["a helper that is given null", `${close} ${body("const res = await fetch(u); await close(null);")}`, 1],
    ["a helper closes another argument", `${close} ${body("const res = await fetch(u); await close(x, res);")}`, 1],
    ["returned wrapped", body("const res = await fetch(u); return new x(res);"), 0],
    [
      "closed where it is not null",
      body("let res = null; try { res = await fetch(u); } finally { if (res !== null) { await res.body?.cancel(); } }"),
      0,
    ],
    [
      "closed where it is not null, the other way round",
      body("let res = null; try { res = await fetch(u); } finally { if (null != res) await res.body?.cancel(); }"),
      0,
    ],
    [
      "closed where it is there",
      body("let res; try { res = await fetch(u); } finally { if (res) await res.body?.cancel(); }"),
      0,
    ],
    [
      "a conditional close in finally",
      body("const res = await fetch(u); try { return res.status; } finally { if (x) await res.body?.cancel(); }"),
      1,
    ],
    [
      "an exit between the call and the try",
      body("const res = await fetch(u); if (x) return; try { x(); } finally { await res.body?.cancel(); }"),
      1,
    ],
    ["assigned again without a close", body("let res = await fetch(u); res = await fetch(x); return res.text();"), 1],
    [
      "closed before it is assigned again",
      body("let res = await fetch(u); await res.body?.cancel(); res = await fetch(x); return res.text();"),
      0,
    ],
    [
      "assigned again after a null check",
      body("let res; if (x) res = await fetch(u); if (!res) res = await fetch(x); return res.text();"),
      0,
    ],
    ["wraps itself", body("let res = await fetch(u); res = new Response(res.body); return res;"), 0],
    ["a lambda that uses it is returned", body("const res = await fetch(u); return () => res.status;"), 1],
    ["a lambda that closes it is returned", body("const res = await fetch(u); return () => res.body?.cancel();"), 0],
    [
      "each of several, closed",
      body("for (const res of await Promise.all(u.map((one) => fetch(one)))) await res.body?.cancel();"),
      0,
    ],
    [
      "each of several, not closed",
      body("for (const res of await Promise.all(u.map((one) => fetch(one)))) console.log(res.status);"),
      1,
    ],
    ["a declaration and an assignment", body("let res; res = await fetch(u); await res.body?.cancel();"), 0],
  ]);
});

describe("resource rules: Infer and interlace", () => {
  holds([
    [
      "two leaks, one per branch",
      body("if (x) { const a = await fetch(u); return a.ok; } const b = await fetch(x); return b.ok;"),
      2,
    ],
    ["closed by unknown code", body("const res = await fetch(u); x.close(res);"), 0],
    [
      "stored in a map that is released later",
      body("const all = new Map(); all.set(u, await fetch(u)); for (const res of all.values()) await res.text();"),
      0,
    ],
    ["returned inside a container", body("return { items: [await fetch(u)] };"), 0],
    ["released on the happy path only", body("const res = await fetch(u); if (res.ok) { await res.text(); }"), 1],
    [
      "released in the catch only",
      body("const res = await fetch(u); try { x(); } catch { await res.body?.cancel(); }"),
      1,
    ],
    [
      "an outer finally around an inner try",
      body(
        "const res = await fetch(u); try { try { x(res.ok); } catch { x(); } } finally { await res.body?.cancel(); }",
      ),
      0,
    ],
    ["the method is read, not called: it is given away", body("const res = await fetch(u); x.push(res.json);"), 0],
    [
      "an early return before the release",
      body("const res = await fetch(u); if (x) return 1; await res.body?.cancel(); return 2;"),
      1,
    ],
  ]);
});
