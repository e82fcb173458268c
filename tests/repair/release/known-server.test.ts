import { describe, expect, it } from "vitest";
import { unconsumedBodies } from "../../../src/bodies/leaks.js";
import { isFromKnownServer } from "../../../src/repair/release/known-server.js";
import { parseBodies } from "../../support/bodies.js";

/** Whether the server of the only response of a file is known. */
function isKnown(code: string): boolean {
  const { calls, file } = parseBodies(code);
  const [body, ...others] = unconsumedBodies(calls, file);
  expect(others).toEqual([]);
  return isFromKnownServer(body!, file);
}

const BASE = 'const BASE = "https://a.example";';
const ask = (address: string, before = "") =>
  `${BASE} export async function f(x, path) { ${before} const res = await fetch(${address}); return res.ok; }`;

describe("a server that is settled before the first request", () => {
  it.each([
    ["a text", '"https://a.example/b"'],
    ["the start of a text", "`https://a.example/${x.id}`"],
    ["the start of a text, before a path", "`https://a.example${path}`"],
    ["texts in a row", '"https://a.example/" + x.id + "/b"'],
    ["a domain behind an account", "`https://${x.shop}.example.com/a`"],
    ["a constant", "BASE"],
    ["a constant before a path", "`${BASE}${path}`"],
    ["a constant host", "`https://${BASE}:${x.port}/`"],
    ["the environment", "`${process.env.API_URL}/${path}`"],
    ["the environment, or a text", 'process.env.API_URL ?? "https://a.example"'],
    ["either of two texts", 'x.isTest ? "https://a.example" : BASE'],
    ["a scheme that is chosen", '`${x.isTest ? "http" : "https"}://a.example`'],
    ["what configuration gives", 'require("config").get("url")'],
    ["a base", "new URL(path, BASE)"],
    ["the text of an address", "new URL(path, BASE).toString()"],
    ["a request", "new Request(BASE, { method: x.method })"],
    ["a text with its holes filled", 'BASE.replace(":id", x.id)'],
    ["a field", "this.url"],
  ])("%s", (_what, address) => {
    expect(isKnown(ask(address))).toBe(true);
  });

  it("is that of a variable", () => {
    expect(isKnown(ask("url", "const url = new URL(path, BASE); url.searchParams.set('a', x.a);"))).toBe(true);
    expect(isKnown(ask("url", "let url = BASE; url += path; if (x) url = `${BASE}/x`;"))).toBe(true);
    expect(isKnown(ask("url", "let url = BASE; if (x) url = x.url;"))).toBe(false);
    expect(isKnown(ask("url", "let url = BASE; if (x) url = url.trim().concat(path);"))).toBe(true);
    expect(isKnown(ask("url", "const { url } = x;"))).toBe(false);
  });

  it("is that of a list", () => {
    const each = (list: string) =>
      `export async function f(x) { for (const url of ${list}) { const res = await fetch(url); console.log(res.ok); } }`;
    expect(isKnown(each('["https://a.example", "https://b.example"]'))).toBe(true);
    expect(isKnown(each("x.urls"))).toBe(false);
  });

  it("is what a function of the program gives for it", () => {
    const made = (base: string) =>
      `const addressOf = (base, path) => \`\${base}/\${path}\`; ${ask(`addressOf(${base}, path)`)}`;
    expect(isKnown(made("BASE"))).toBe(true);
    expect(isKnown(made("x.base"))).toBe(false);
  });

  it("is what the calls of a function give to it", () => {
    const send = (parameter: string, from: string) =>
      `${BASE} async function send(${parameter}) { const res = await fetch(url); return res.ok; } export const f = (x) => send(${from}); export const g = () => send("https://a.example/b");`;
    expect(isKnown(send("url", "`${BASE}/${x.id}`"))).toBe(true);
    expect(isKnown(send("url = BASE", ""))).toBe(true);
    expect(isKnown(send("{ url }", "{ url: BASE }"))).toBe(true);
    expect(isKnown(send("url", "x.url"))).toBe(false);
    expect(isKnown(send("url", "...x"))).toBe(false);
    expect(isKnown(send("name, url", "...x"))).toBe(false);
    expect(isKnown(`export ${send("url", "BASE").replace(BASE, "").replace("BASE", "'https://b.example'")}`)).toBe(
      false,
    );
  });

  it("is what the call gives that the body is told of", () => {
    const get = (from: string) =>
      `export const get = (url) => fetch(url); export async function f(x) { const res = await get(${from}); return res.ok; }`;
    expect(isKnown(get('"https://a.example"'))).toBe(true);
    expect(isKnown(get("x.url"))).toBe(false);
  });
});

describe("a server that others choose", () => {
  it.each([
    ["an argument", "path"],
    ["a member of an argument", "x.webhook.endpoint"],
    ["the start of a text", "`${x.serverUrl}/${path}`"],
    ["a host", "`https://${x.host}/a`"],
    ["a host, put together", '"https://" + x.host + "/a"'],
    ["a host behind a scheme", "`${x.scheme}://${x.host}`"],
    ["an argument, or a text", "x.url ?? BASE"],
    ["an address", "new URL(path)"],
    ["a base", "new URL(path, x.base)"],
    ["what is waited for", "(await x.settings()).url"],
    ["what is changed", 'x.url.replace("http:", "https:")'],
  ])("%s", (_what, address) => {
    expect(isKnown(ask(address))).toBe(false);
  });
});

it("is not asked where a library has its own address", () => {
  const code = 'import ky from "ky"; export async function f(path) { const res = await ky(path); return res.ok; }';
  expect(isKnown(code)).toBe(true);
});
