import rule from "../../src/rules/no-unconsumed-body.js";
import { asEslintRule, ruleTester } from "../support/rule-tester.js";

const lines = (...text: string[]) => text.join("\n");
const FETCH = "from 64 KiB up (16 KiB on Node 20) it holds its connection until garbage collection";
const READ_FIRST = "Read it first, or cancel it.";
const FOR_EVER = "its connection is never reused, and a large body holds it for ever";
const UNCERTAIN = "Not repaired: what holds it may be something other than a response.";

ruleTester().run("no-unconsumed-body: reports", asEslintRule(rule), {
  valid: [],
  invalid: [
    {
      name: "names the exit and what it costs, and suggests both ways to release a fetch",
      code: lines(
        "export async function f() {",
        "  const res = await fetch('https://a.example');",
        "  if (!res.ok) throw new Error('x');",
        "  return res.json();",
        "}",
      ),
      errors: [
        {
          message: `The body of the response of \`fetch()\` is neither read nor cancelled before the \`throw\` on line 3: ${FETCH}. ${READ_FIRST}`,
          line: 2,
          column: 21,
          suggestions: [
            {
              messageId: "read",
              output: lines(
                "export async function f() {",
                "  const res = await fetch('https://a.example');",
                "  if (!res.ok) {",
                "    await res.arrayBuffer();",
                "    throw new Error('x');",
                "  }",
                "  return res.json();",
                "}",
              ),
            },
            {
              messageId: "cancel",
              output: lines(
                "export async function f() {",
                "  const res = await fetch('https://a.example');",
                "  if (!res.ok) {",
                "    await res.body?.cancel();",
                "    throw new Error('x');",
                "  }",
                "  return res.json();",
                "}",
              ),
            },
          ],
        },
      ],
    },
    {
      name: "names three exits and counts the others",
      code: lines(
        "export async function f() {",
        "  const res = await fetch('https://a.example').catch(() => null);",
        "  if (res.status === 400) return 1;",
        "  if (res.status === 401) return 2;",
        "  if (res.status === 402) return 3;",
        "  if (res.status === 403) return 4;",
        "  return res.json();",
        "}",
      ),
      errors: [
        {
          message: `The body of the response of \`fetch()\` is neither read nor cancelled before the \`return\` on line 3, the \`return\` on line 4, the \`return\` on line 5 and 1 more: ${FETCH}. ${READ_FIRST}`,
          suggestions: 2,
        },
      ],
    },
    {
      name: "says that nothing reads it",
      code: "export async function f() { await fetch('https://a.example'); }",
      errors: [
        {
          message: `Nothing reads the body of the response of \`fetch()\`: ${FETCH}. Read it or cancel it.`,
          suggestions: [
            {
              messageId: "read",
              output: "export async function f() { await (await fetch('https://a.example')).arrayBuffer(); }",
            },
            {
              messageId: "cancel",
              output: "export async function f() { await (await fetch('https://a.example')).body?.cancel(); }",
            },
          ],
        },
      ],
    },
    {
      name: "a retry loop that comes round again, and gives up",
      code: lines(
        "export async function f() {",
        "  for (let i = 0; i < 3; i++) {",
        "    const res = await fetch('https://a.example').catch(() => undefined);",
        "    if (res?.ok) return res.json();",
        "  }",
        "}",
      ),
      errors: [
        {
          message: `The body of the response of \`fetch()\` is neither read nor cancelled before the next round of the loop on line 2: ${FETCH}. ${READ_FIRST}`,
          suggestions: 2,
        },
      ],
    },
    {
      name: "a response that the rest of the code loses",
      code: "export async function f(u) { let res = await x(fetch); res = fetch(u); res = await fetch(u); return res.json(); }",
      errors: [{ messageId: "open", line: 1 }],
    },
    {
      name: "a function of the file that returns it: reported where it is called",
      code: lines("const get = (u) => fetch(u);", "export async function f(u) {", "  return (await get(u)).ok;", "}"),
      errors: [{ messageId: "unused", line: 3, suggestions: 2 }],
    },
    {
      name: "the throw of a helper that checks the status",
      code: lines(
        "function check(res) {",
        "  if (!res.ok) throw new Error('x');",
        "  return res;",
        "}",
        "export const f = () => fetch('https://a.example').then(check).then((res) => res.json());",
      ),
      errors: [
        {
          message: `The body of the response of \`fetch()\` is neither read nor cancelled before the \`throw\` on line 2: ${FETCH}. ${READ_FIRST} ${UNCERTAIN}`,
          line: 5,
        },
      ],
    },
    {
      name: "an abstract method that is declared to return a response",
      code: lines(
        "export abstract class Client {",
        "  protected abstract send(url: string): Promise<Response>;",
        "  async ok(url: string) { return (await this.send(url)).ok; }",
        "}",
      ),
      errors: [{ messageId: "unused", line: 3, suggestions: 2 }],
    },
    {
      name: "a parameter that falls back to fetch",
      code: "export async function f(u, own) { const get = own ?? fetch; return (await get(u)).ok; }",
      errors: [{ messageId: "unused", suggestions: 2 }],
    },
    {
      name: "S3: the metadata only",
      code: lines(
        'import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";',
        "const s3 = new S3Client({});",
        "export async function f(Key) {",
        "  const { ContentLength } = await s3.send(new GetObjectCommand({ Key }));",
        "  return ContentLength;",
        "}",
      ),
      errors: [
        {
          message: `Nothing reads the body of the response of \`s3.send()\`: ${FOR_EVER}. Read it or cancel it.`,
          suggestions: 2,
          line: 4,
        },
      ],
    },
    {
      name: "HEAD holds the connection of node:http all the same",
      code: 'import http from "node:http"; export const f = (o) => new Promise((done) => http.get({ ...o, method: "HEAD" }, (res) => done(res.headers)));',
      output:
        'import http from "node:http"; export const f = (o) => new Promise((done) => http.get({ ...o, method: "HEAD" }, (res) => { res.resume(); done(res.headers); }));',
      errors: [{ messageId: "open" }],
    },
  ],
});

const NODE = 'import http from "node:http";';
/** The start of a function that anybody may call. */
const IN_F = `${NODE} export function f(u) {`;
const UNDICI = 'import { request, Pool } from "undici";';

ruleTester().run("no-unconsumed-body: fixes", asEslintRule(rule), {
  valid: [],
  invalid: [
    {
      name: "node:http: at once when nothing reads it",
      code: lines(IN_F, "http.get(u, (res) => {", "  console.log(res.statusCode);", "});", "}"),
      output: lines(IN_F, "http.get(u, (res) => {", "  res.resume();", "  console.log(res.statusCode);", "});", "}"),
      errors: [{ messageId: "open", line: 2 }],
    },
    {
      name: "node:http: a callback without a parameter gets one whose name is free",
      code: lines(IN_F, "http.get(u, () => { response(); });", "}"),
      output: lines(IN_F, "http.get(u, (res) => { res.resume(); response(); });", "}"),
      errors: [{ messageId: "open" }],
    },
    {
      name: "node:http: a response listener",
      code: lines(
        IN_F,
        "const req = http.request(u);",
        "req.on('response', function (res) { done(res.statusCode); });",
        "req.end();",
        "}",
      ),
      output: lines(
        IN_F,
        "const req = http.request(u);",
        "req.on('response', function (res) { res.resume(); done(res.statusCode); });",
        "req.end();",
        "}",
      ),
      errors: [{ messageId: "open", line: 2 }],
    },
    {
      name: "node:http: before the return that does not read it",
      code: lines(
        IN_F,
        "http.get(u, (res) => {",
        "  if (res.statusCode !== 200) return fail(res.statusCode); // no",
        "  res.on('data', use);",
        "});",
        "}",
      ),
      output: lines(
        IN_F,
        "http.get(u, (res) => {",
        "  if (res.statusCode !== 200) {",
        "    res.resume();",
        "    return fail(res.statusCode); // no",
        "  }",
        "  res.on('data', use);",
        "});",
        "}",
      ),
      errors: [{ messageId: "open" }],
    },
    {
      name: "undici: dumped in an async function, by the name that holds the body",
      code: lines(
        UNDICI,
        "export async function f(u) {",
        "  const { statusCode, body } = await request(u);",
        "  if (statusCode !== 200) {",
        "    // not there",
        "    return null;",
        "  }",
        "  return body.json();",
        "}",
      ),
      output: lines(
        UNDICI,
        "export async function f(u) {",
        "  const { statusCode, body } = await request(u);",
        "  if (statusCode !== 200) {",
        "    // not there",
        "    await body.dump();",
        "    return null;",
        "  }",
        "  return body.json();",
        "}",
      ),
      errors: [{ messageId: "open" }],
    },
    {
      name: "undici: a pool, and a bare statement",
      code: lines(
        UNDICI,
        "const pool = new Pool('http://a');",
        "export async function f() { await pool.request({ path: '/', method: 'GET' }); }",
      ),
      output: lines(
        UNDICI,
        "const pool = new Pool('http://a');",
        "export async function f() { await (await pool.request({ path: '/', method: 'GET' })).body.dump(); }",
      ),
      errors: [{ messageId: "unused" }],
    },
    {
      name: "a parameter that is declared to be fetch, or is fetch where nothing else is given",
      code: lines(
        "export async function f(fetcher: typeof fetch, u: string) {",
        "  const res = await fetcher(u);",
        "  return res.ok;",
        "}",
        "export async function g(u, fetcher = globalThis.fetch) {",
        "  const res = await fetcher(u);",
        "  return res.ok;",
        "}",
        "export async function h(u, fetcher) {",
        "  const res = await fetcher(u);",
        "  return res.ok;",
        "}",
      ),
      errors: [
        { messageId: "open", line: 2, suggestions: 2 },
        { messageId: "open", line: 6, suggestions: 2 },
      ],
    },
    {
      name: "cross-fetch: read, which means the same in a browser",
      code: lines(
        'import { fetch } from "cross-fetch";',
        "export async function f(u) {",
        "  const res = await fetch(u);",
        "  if (!res.ok) throw new Error('x');",
        "  return res.json();",
        "}",
      ),
      errors: [
        {
          messageId: "open",
          line: 3,
          suggestions: [
            {
              messageId: "read",
              output: lines(
                'import { fetch } from "cross-fetch";',
                "export async function f(u) {",
                "  const res = await fetch(u);",
                "  if (!res.ok) {",
                "    await res.arrayBuffer();",
                "    throw new Error('x');",
                "  }",
                "  return res.json();",
                "}",
              ),
            },
          ],
        },
      ],
    },
    {
      name: "node-fetch: resumed, since destroying its body leaves the socket taken",
      code: lines(
        'import fetch from "node-fetch";',
        "export async function f(u) {",
        "  const res = await fetch(u);",
        "  switch (res.status) {",
        "    case 404:",
        "      return null;",
        "    default:",
        "      return res.json();",
        "  }",
        "}",
      ),
      output: lines(
        'import fetch from "node-fetch";',
        "export async function f(u) {",
        "  const res = await fetch(u);",
        "  switch (res.status) {",
        "    case 404:",
        "      res.body?.resume();",
        "      return null;",
        "    default:",
        "      return res.json();",
        "  }",
        "}",
      ),
      errors: [{ messageId: "open" }],
    },
    {
      name: "fetchRelease: read, on every exit of a loop",
      options: [{ fetchRelease: "read" }],
      code: lines(
        "export async function f(u) {",
        "  while (true) {",
        "    const res = await fetch(u);",
        "    if (res.status >= 500) continue;",
        "    if (res.status === 404) break;",
        "    return res.json();",
        "  }",
        "}",
      ),
      output: lines(
        "export async function f(u) {",
        "  while (true) {",
        "    const res = await fetch(u);",
        "    if (res.status >= 500) {",
        "      await res.arrayBuffer();",
        "      continue;",
        "    }",
        "    if (res.status === 404) {",
        "      await res.arrayBuffer();",
        "      break;",
        "    }",
        "    return res.json();",
        "  }",
        "}",
      ),
      errors: [
        {
          messageId: "open",
          suggestions: [
            {
              messageId: "cancel",
              output: lines(
                "export async function f(u) {",
                "  while (true) {",
                "    const res = await fetch(u);",
                "    if (res.status >= 500) {",
                "      await res.body?.cancel();",
                "      continue;",
                "    }",
                "    if (res.status === 404) {",
                "      await res.body?.cancel();",
                "      break;",
                "    }",
                "    return res.json();",
                "  }",
                "}",
              ),
            },
          ],
        },
      ],
    },
    {
      name: "fetchRelease: cancel, at the end of the block, after the comment there",
      options: [{ fetchRelease: "cancel" }],
      code: lines(
        "export async function f(u) {",
        "  try {",
        "    const res = await fetch(u);",
        "    if (!res.ok) throw new Error(await res.text());",
        "    done() // well",
        "  } catch (error) { fail(error); }",
        "}",
      ),
      output: lines(
        "export async function f(u) {",
        "  try {",
        "    const res = await fetch(u);",
        "    if (!res.ok) throw new Error(await res.text());",
        "    done() // well",
        "    await res.body?.cancel();",
        "  } catch (error) { fail(error); }",
        "}",
      ),
      errors: [
        {
          messageId: "open",
          suggestions: [
            {
              messageId: "read",
              output: lines(
                "export async function f(u) {",
                "  try {",
                "    const res = await fetch(u);",
                "    if (!res.ok) throw new Error(await res.text());",
                "    done() // well",
                "    await res.arrayBuffer();",
                "  } catch (error) { fail(error); }",
                "}",
              ),
            },
          ],
        },
      ],
    },
  ],
});

ruleTester().run("no-unconsumed-body: refuses to repair", asEslintRule(rule), {
  valid: [],
  invalid: [
    [
      "a function that cannot await",
      "export const f = (u) => new Promise((done) => fetch(u).then(check, done)); function check(res) { if (!res.ok) return null; return res.json(); }",
    ],
    [
      "a request that may come out as something else",
      "export async function f(u, x) { const res = await fetch(u).catch(x); if (!res?.ok) return null; return res.json(); }",
    ],
    [
      "an exit that is also reached with the body read",
      "export async function f(u, x) { const res = await fetch(u); let a; for (const one of x) { if (one) { a = await res.text(); break; } } return a; }",
    ],
    [
      "an exit in a helper that others call too",
      "function check(res) { if (!res.ok) throw new Error('x'); } export async function f(u) { const res = await fetch(u); check(res); return res.json(); }",
    ],
    [
      "what a wrapper returns, which may be something else",
      "const get = (u, x) => (x ? x : fetch(u)); export async function f(u, x) { const res = await get(u, x); if (x && !res.ok) return null; return res.json(); }",
    ],
    [
      "a conditional response",
      "export async function f(u, x) { const res = x ? await fetch(u) : x; if (!res.ok) return null; return res.json(); }",
    ],
  ].map(([name, code]) => ({
    name: name!,
    code: code!,
    output: null,
    errors: [{ messageId: "open", suggestions: [] }],
  })) as never,
});

ruleTester().run("no-unconsumed-body: stays silent", asEslintRule(rule), {
  valid: [
    ...[
      // No body.
      "export async function f(u) { const o = { method: 'HEAD' }; const res = await fetch(u, o); return res.ok; }",
      "export async function f(u) { const res = await fetch(u); if (res.status === 204 || res.status === 304) return null; return res.json(); }",
      "export async function f(u) { const res = await fetch(u); if ([204, 304].includes(res.status)) return null; return res.json(); }",
      "export async function f(u) { const res = await fetch(u); switch (res.status) { case 204: case 304: return null; default: return res.json(); } }",
      "export async function f(u) { const { status, body } = await fetch(u); if (status === 204) return null; return x(body); }",
      "export async function f(u) { const res = await fetch(u); const empty = res.status === 204; if (empty) return null; return res.json(); }",
      "export async function f(u) { const res = await fetch(u); if (res.body === null) return null; return res.json(); }",
      "export async function f(u) { const res = await fetch(u); if (!res.body) return null; return res.json(); }",
      "const isEmpty = (res) => res.status === 204 || res.headers.get('content-length') === '0'; export async function f(u) { const res = await fetch(u); if (isEmpty(res)) return null; return res.json(); }",
      "function isEmpty(res) { if (res.status === 204) return true; return false; } export async function f(u) { const res = await fetch(u); if (isEmpty(res)) return null; return res.json(); }",
      "export async function f(u, m) { const res = await fetch(u, { method: m }); if (m === 'DELETE' || res.status === 204) return null; return res.json(); }",
      "export async function f(u) { let res; try { res = await fetch(u); } catch (error) { return null; } return res.json(); }",
      "export async function f(u) { try { return await (await fetch(u)).json(); } catch { return null; } }",
      "export async function f(u) { const [a] = await Promise.allSettled([fetch(u)]); if (a.status === 'rejected') return null; return a.value.json(); }",
      // The same question asked twice comes out the same.
      "export async function f(u) { const res = await fetch(u); let data; if (res.ok) data = await res.json(); if (!res.ok) throw new Error(await res.text()); return data; }",
      "export async function f(u) { const res = await fetch(u); const good = res.status === 200; if (good) await res.json(); if (!good) await res.text(); }",
      // The process ends.
      "export async function f(u) { const res = await fetch(u); if (!res.ok) process.exit(1); return res.json(); }",
      // Read by another part of the file.
      "export class A { #read(res) { return res.text(); } async f(u) { return this.#read(await fetch(u)); } }",
      "function walk(res, n) { if (n > 0) return walk(res, n - 1); return res.text(); } export async function f(u) { return walk(await fetch(u), 3); }",
      "export async function f(u) { const res = await fetch(u); const copy = res.clone(); return [await copy.text(), await res.text()]; }",
      "export async function f(u) { const res = await fetch(u); for await (const chunk of res.body) { if (chunk) break; } }",
      "export async function f(u, make) { const dispatcher = make(); try { const res = await fetch(u, { dispatcher }); return res.ok; } finally { await dispatcher?.destroy(); } }",
      "const send = (u, o) => fetch(u, o); export async function f(u, make) { const dispatcher = make(); try { const res = await send(u, { dispatcher }); return res.ok; } finally { await dispatcher?.destroy(); } }",
      // Code for a browser.
      "const BASE = '/api'; export async function f(id) { await fetch(`${BASE}/carts/${id}`); await fetch('/api/' + id); await fetch(`${process.env.BASE ?? ''}/x`); }",
      "'use client'; export async function f() { await fetch('https://a'); }",
      "export async function f(id) { await fetch(`/api/${id}`); }",
      // Nothing to consume.
      'import axios from "axios"; export const f = async (u) => (await axios.get(u)).status;',
      'import got from "got"; export const f = async (u) => (await got(u)).statusCode;',
      'import ky from "ky"; export const f = (u) => ky.get(u).json();',
      'import http from "node:http"; export const f = (u) => http.get(u).on("error", console.error);',
      'import http from "node:http"; export const f = (u) => http.get(u, (res) => { res.setEncoding("utf8").on("data", console.log); });',
      'import http from "node:http"; export const f = (u) => new Promise((resolve) => http.get(u, resolve));',
      'import http from "node:http"; export const f = (u) => { const req = http.get(u, (res) => { if (res.statusCode !== 200) req.destroy(); else res.resume(); }); };',
      'import { stream } from "undici"; export const f = (u, sink) => stream(u, { method: "GET" }, () => sink);',
    ],
    { code: "export const f = async (u) => { await fetch(u); };", filename: "/project/src/service.test.ts" },
  ] as never,
  invalid: [],
});

const OWN = {
  package: "@acme/http",
  docs: "https://example.com",
  responses: { send: { arrives: "promise", interface: "fetch", unread: "it waits" } },
  inert: ["log"],
};

ruleTester().run("no-unconsumed-body: settings", asEslintRule(rule), {
  valid: [{ code: 'import { send } from "@acme/http"; export const f = async (u) => { await send(u); };' }],
  invalid: [
    {
      name: "a function of one's own that never returns",
      settings: {
        "connection-reuse": {
          consumers: [
            { package: "@acme/errors", docs: "https://example.com", neverReturns: { fail: { by: "throwing" } } },
          ],
        },
      },
      code: 'import { fail } from "@acme/errors"; export const f = () => fetch("https://a.example").then((res) => { if (!res.ok) fail(); return res.json(); });',
      errors: [
        {
          message: `The body of the response of \`fetch()\` is neither read nor cancelled before the call of \`fail()\` on line 1: ${FETCH}. ${READ_FIRST}`,
          suggestions: 2,
        },
      ],
    },
    {
      name: "a library of one's own, whose responses are like those of fetch",
      settings: {
        "connection-reuse": {
          responses: [{ package: "@acme/get", responses: { get: { arrives: "promise", interface: "fetch" } } }],
        },
      },
      code: 'import { get } from "@acme/get"; export const f = async (u) => { const res = await get(u).catch(x); if (!res.ok) x(); };',
      errors: [
        {
          message: `The body of the response of \`get()\` is neither read nor cancelled before the end of the function on line 1: ${FETCH}. ${READ_FIRST} ${UNCERTAIN}`,
        },
      ],
    },
    {
      name: "a library of one's own",
      settings: { "connection-reuse": { responses: [OWN] } },
      code: 'import { send, log } from "@acme/http"; export const f = async (u) => { const res = await send(u).catch(x); log(res); };',
      errors: [
        {
          message:
            "The body of the response of `send()` is neither read nor cancelled before the end of the function on line 1: it waits. Read it first, or cancel it. " +
            UNCERTAIN,
        },
      ],
    },
  ],
});
