import { describe, expect, it } from "vitest";
import rule from "../../src/rules/no-unconsumed-body.js";
import { report } from "../support/reported-lines.js";

const body = (statements: string) =>
  `const u = "https://a.example"; export async function f(x, signal) { ${statements} }`;
const LARGE = "from 64 KiB up (16 KiB on Node 20) it holds its connection";
const TAKEN = "its connection is never reused, and a large body holds it";

/** What the rule says of the only response of a function, after the way out. */
function consequence(statements: string, top = ""): string {
  const [message, ...others] = report(rule, top + body(statements));
  if (!message || others.length > 0) throw new Error(`${others.length + Number(message !== undefined)} reports`);
  return message.message.replace(/^.*?: /, "");
}

/** The ids of what is suggested, in order. */
function suggested(statements: string, top = ""): (string | undefined)[] {
  return report(rule, top + body(statements)).flatMap(({ suggestions = [] }) =>
    suggestions.map(({ messageId }) => messageId),
  );
}

describe("how long a connection is held", () => {
  const on = (options: string, before = "") =>
    consequence(
      `${before} const res = await fetch(u, ${options}); if (!res.ok) throw new Error('x'); return res.json();`,
    );
  const until = (end: string) => `${LARGE} ${end}. Read it first, or cancel it.`;
  const FIRES = until("until the signal fires");
  const COLLECTED = until("until garbage collection");

  it.each([
    ["nothing ends the request", "{}", "", COLLECTED],
    ["a signal with a timeout", "{ signal: AbortSignal.timeout(5000) }", "", FIRES],
    [
      "the same in constants",
      "options",
      "const limit = AbortSignal.timeout(5000); const options = { signal: limit };",
      FIRES,
    ],
    ["one of several signals", "{ signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) }", "", FIRES],
    ["several signals that nothing fires", "{ signal: AbortSignal.any([signal]) }", "", COLLECTED],
    ["the signal of a caller", "{ signal }", "", COLLECTED],
    ["the signal of a caller, or one with a timeout", "{ signal: signal ?? AbortSignal.timeout(5000) }", "", FIRES],
    [
      "a signal with a timeout, or that of a caller",
      "{ signal: x ? AbortSignal.timeout(5000) : signal }",
      "",
      COLLECTED,
    ],
    [
      "a controller on a timer",
      "{ signal: c.signal }",
      "const c = new AbortController(); setTimeout(() => c.abort(), 5000);",
      FIRES,
    ],
    [
      "a controller without one",
      "{ signal: c.signal }",
      "const c = new AbortController(); x.on('abort', () => c.abort());",
      COLLECTED,
    ],
    [
      "a timer of something else",
      "{ signal: c.signal }",
      "const c = new AbortController(); setTimeout(() => x.abort(), 5000);",
      COLLECTED,
    ],
  ])("%s", (_name, options, before, expected) => {
    expect(on(options, before)).toBe(expected);
  });

  it("does not count on a timer that is cleared", () => {
    const timed = "const c = new AbortController(); const timer = setTimeout(() => c.abort(), 5000);";
    const rest = "clearTimeout(timer); if (!res.ok) throw new Error('x'); return res.json();";
    expect(consequence(`${timed} const res = await fetch(u, { signal: c.signal }); ${rest}`)).toBe(COLLECTED);
  });

  it("counts on the signal that a function of the program is given with the request", () => {
    const get = "async function get(url, { token, ...init }) { return fetch(url, { ...init, headers: { token } }); }";
    const ask = (options: string) =>
      consequence(`const res = await get(u, ${options}); if (!res.ok) throw new Error('x'); return res.json();`, get);
    expect(ask("{ signal: AbortSignal.timeout(5000) }")).toBe(FIRES);
    expect(ask("{ signal }")).toBe(COLLECTED);
    expect(ask("{}")).toBe(COLLECTED);
  });

  it("knows the options of libraries that end a request", () => {
    const axios = 'import axios from "axios"; ';
    const get = (options: string) =>
      consequence(`const res = await axios.get(u, { responseType: 'stream', ${options} }); return res.status;`, axios);
    expect(get("timeout: 1000")).toBe(`${TAKEN} until its timeout. Discard it first with \`data.resume()\`.`);
    expect(get("timeout: 0")).toBe(`${TAKEN} for ever. Discard it first with \`data.resume()\`.`);
    const got = 'import got from "got"; ';
    const stream = (options: string) => consequence(`got.stream(u, { ${options} }).on('error', x);`, got);
    const discard = "Discard it with `resume()`. Not repaired: nothing names the response at line 1.";
    expect(stream("timeout: { request: 1000 }")).toBe(`${TAKEN} until its timeout. ${discard}`);
    expect(stream("timeout: { response: 1000 }")).toBe(`${TAKEN} for ever. ${discard}`);
    const s3 = 'import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3"; const s3 = new S3Client({}); ';
    const send = (options: string) => consequence(`await s3.send(new GetObjectCommand({ Key: u }), ${options});`, s3);
    expect(send("{ abortSignal: AbortSignal.timeout(1000) }")).toBe(
      `${TAKEN} until the signal fires. Read it or cancel it.`,
    );
  });

  it("says of node:http that the connection is not reused", () => {
    const http = 'import http from "node:http"; ';
    const get = (options: string) => consequence(`http.get(u, { ${options} }, (res) => x(res.statusCode));`, http);
    const resumed = "Discard it first with `resume()`.";
    expect(get("")).toBe(`${TAKEN} for ever. ${resumed}`);
    expect(get("signal: AbortSignal.timeout(1)")).toBe(`${TAKEN} until the signal fires. ${resumed}`);
  });
});

describe("what is said first", () => {
  const first = (statements: string, top = "") => consequence(statements, top).replace(/^.*\. (?=\w+ it)/, "");

  it("is to read an answer that nothing looks at", () => {
    const message = (options: string, rest = "return res.ok;") =>
      report(rule, body(`const res = await fetch(u, ${options}); ${rest}`)).map(({ message: text }) => text);
    const READ = `Read the answer of \`fetch()\` even if it is small or empty: nothing does, and ${LARGE} until garbage collection.`;
    expect(message("{ method: 'POST', body: x }")).toEqual([READ]);
    expect(message("{ method: 'options' }")).toEqual([READ]);
    expect(message("{ method: 'POST' }", "if (!res.ok) throw new Error('x'); return res.json();")).toEqual([
      `The body of the response of \`fetch()\` is neither read nor cancelled before the \`throw\` on line 1: ${LARGE} until garbage collection. Read it first, or cancel it.`,
    ]);
    expect(message("{ method: 'GET' }")[0]).toMatch(/^The body .* Read it first, or cancel it\.$/);
    expect(message("{ method: x }")[0]).toMatch(/^The body /);
  });

  const READ_FIRST = ["read", "cancel"];
  const CANCEL_FIRST = ["cancel", "read"];
  it.each([
    ["an error status", "if (!res.ok) throw new Error('x'); return res.json();", READ_FIRST],
    [
      "an error status of a body that is streamed",
      "if (!res.ok) throw new Error('x'); await res.body.pipeTo(x);",
      READ_FIRST,
    ],
    [
      "a status in a variable",
      "const { status } = res; if (status !== 200) return 1; await res.body.pipeTo(x);",
      READ_FIRST,
    ],
    [
      "a status behind a constant",
      "const bad = res.status >= 400; if (bad) return 1; await res.body.pipeTo(x);",
      READ_FIRST,
    ],
    ["text that is read elsewhere", "if (x) return 1; return res.text();", READ_FIRST],
    ["never read at all", "return x;", READ_FIRST],
    ["a body that is streamed", "if (x) return 1; await res.body.pipeTo(x);", CANCEL_FIRST],
    ["a body that is iterated", "if (x) return 1; for await (const part of res.body) x(part);", CANCEL_FIRST],
    ["a body that is handed on", "if (x) return null; return new Response(res.body);", CANCEL_FIRST],
    ["a body with a name", "const stream = res.body; if (x) return null; x(stream);", CANCEL_FIRST],
    [
      "a reader",
      "if (x) return 1; const reader = res.body.getReader(); while (!(await reader.read()).done);",
      CANCEL_FIRST,
    ],
    [
      "a size that is refused",
      "if (res.headers.get('content-length') > 1e6) return 1; return res.text();",
      CANCEL_FIRST,
    ],
    [
      "a size in a variable",
      "const size = Number(res.headers.get('Content-Length')); if (size > 1e6) throw new Error('x'); return res.text();",
      CANCEL_FIRST,
    ],
    [
      "a type that is refused",
      "const type = res.headers.get('content-type') ?? ''; if (!type.includes('json')) return 1; return res.json();",
      CANCEL_FIRST,
    ],
    [
      "an error, and a size",
      "if (!res.ok) return 1; if (res.headers.get('content-length') > 9) return 2; return res.text();",
      CANCEL_FIRST,
    ],
    ["a header that alone is wanted", "return res.headers.get('location');", CANCEL_FIRST],
    ["a header beside an error status", "if (!res.ok) return 1; return res.headers.get('etag');", READ_FIRST],
    ["another header", "if (res.headers.get('etag') === x) return 1; return res.text();", READ_FIRST],
  ])("%s", (_name, statements, expected) => {
    const code = `const res = await fetch(u); ${statements}`;
    expect(suggested(code)).toEqual(expected);
    expect(first(code)).toBe(expected === READ_FIRST ? "Read it first, or cancel it." : "Cancel it first, or read it.");
  });

  it.each([
    [
      "{ headers: { Range: 'bytes=0-0' } }",
      "if (res.status !== 206) throw new Error('x'); return res.text();",
      CANCEL_FIRST,
    ],
    ["{ headers: { range: x } }", "return res.ok;", CANCEL_FIRST],
    ["{ headers: { 'x-range': x } }", "return res.ok;", READ_FIRST],
    ["{ method: 'POST' }", "return res.headers.get('location');", READ_FIRST],
    ["{ method: 'GET' }", "return res.headers.get('location');", CANCEL_FIRST],
  ])("goes by what is asked for: %s", (options, rest, expected) => {
    expect(suggested(`const res = await fetch(u, ${options}); ${rest}`)).toEqual(expected);
  });

  it("is to cancel what a server sends that others choose", () => {
    const code = (options: string) => `const res = await fetch(x.url, ${options}); return res.ok;`;
    expect(suggested(code("{}"))).toEqual(CANCEL_FIRST);
    expect(report(rule, body(code("{ method: 'POST' }")))[0]?.message).toMatch(
      /^The body .* Cancel it first, or read it\.$/,
    );
  });

  it("offers to abort the request by a controller that is its own", () => {
    const own = (before: string, rest: string, options = "{ signal: c.signal }") =>
      suggested(`${before} const res = await fetch(u, ${options}); ${rest}`);
    const MADE = "const c = new AbortController();";
    const ERROR = "if (!res.ok) throw new Error('x'); return res.json();";
    expect(own(MADE, ERROR)).toEqual(["read", "cancel", "abort"]);
    expect(own(MADE, "if (x) return 1; await res.body.pipeTo(x);")).toEqual(["cancel", "abort", "read"]);
    // Others may depend on it.
    expect(own(`${MADE} x(c.signal);`, ERROR)).toEqual(["read", "cancel"]);
    expect(own(`${MADE} x(c);`, ERROR)).toEqual(["read", "cancel"]);
    expect(own("", ERROR, "{ signal }")).toEqual(["read", "cancel"]);
    expect(own(`${MADE} await fetch(x, { signal: c.signal }).then((r) => r.text());`, ERROR)).toEqual([
      "read",
      "cancel",
    ]);
    // The next round needs it again.
    expect(
      suggested(
        `${MADE} for (const one of u) { const res = await fetch(one, { signal: c.signal }); if (!res.ok) continue; await res.text(); }`,
      ),
    ).toEqual(["read", "cancel"]);
    expect(
      suggested(
        `for (const one of u) { ${MADE} const res = await fetch(one, { signal: c.signal }); if (!res.ok) continue; await res.text(); }`,
      ),
    ).toEqual(["read", "cancel", "abort"]);
    // Another variable has its name there.
    expect(own(MADE, "{ const c = x; if (!res.ok) throw new Error(c); } return res.json();")).toEqual([
      "read",
      "cancel",
    ]);
  });

  it("leaves a fix alone, but where it would transfer what has just been refused", () => {
    const http = 'import http from "node:http"; ';
    const get = (condition: string) =>
      report(rule, `${http}${body(`http.get(u, (res) => { if (${condition}) return x(); res.pipe(x); });`)}`);
    expect(get("res.statusCode !== 200")[0]).toMatchObject({ fix: expect.anything() });
    const [refused] = get("res.headers['content-length'] > 1e6");
    expect(refused?.fix).toBeUndefined();
    expect(refused?.suggestions?.map(({ messageId }) => messageId)).toEqual(["cancel", "release"]);
    expect(refused?.message).toMatch(/Cancel it first, or read it\.$/);
  });
});
