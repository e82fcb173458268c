import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { connectionClose, givesHeader, isClose, setsConnectionClose } from "../../src/keepalive/header-value.js";
import { callsOf } from "../support/marks.js";
import { parse } from "../support/parse.js";

const HEAD = `const close = "close"; const base = { connection: "close" }; const changed = {}; changed.connection = mode;\n`;

function argumentsIn(list: string) {
  const file = parse(`${HEAD}probe(${list});`);
  return { file, given: callsOf("probe", file)[0]!.arguments };
}

/** What gives the header that closes the connection, the element and its value; undefined when nothing does. */
function closing(headers: string): readonly (string | undefined)[] | undefined {
  const { file, given } = argumentsIn(headers);
  const found = connectionClose(given[0]!, file);
  const text = (node: TSESTree.Node | undefined) => node && file.sourceCode.getText(node as never);
  return found && [text(found.element), text(found.node)];
}

describe("connectionClose", () => {
  it.each([
    [`{ Connection: "close" }`, `Connection: "close"`, `"close"`],
    [`{ accept, "connection": " Close " }`, `"connection": " Close "`, `" Close "`],
    [`{ connection: close }`, `connection: close`, `close`],
    [`{ accept, ...base }`, `connection: "close"`, `"close"`],
    [`new Headers({ connection: "close" })`, `connection: "close"`, `"close"`],
    [`[["accept", "*/*"], ["Connection", "close"]]`, `["Connection", "close"]`, `"close"`],
    [`new Headers([["connection", close]])`, `["connection", close]`, `close`],
  ])("finds it in %s", (headers, element, value) => {
    expect(closing(headers)).toEqual([element, value]);
  });

  it.each([
    `{ Connection: "keep-alive" }`,
    `{ Connection: mode }`,
    `{ "Proxy-Connection": "close" }`,
    `{ connection: "close", ...rest }`,
    `{ connection: "close", Connection: "keep-alive" }`,
    `changed`,
    `given`,
    `new Headers()`,
    `new Map([["connection", "close"]])`,
    `[["accept", "close"], ["connection"], , rest]`,
  ])("finds nothing in %s", (headers) => {
    expect(closing(headers)).toBeUndefined();
  });
});

describe("setsConnectionClose", () => {
  it.each([
    [`"Connection", "close"`, true],
    [`"CONNECTION", close`, true],
    [`{ Connection: "close" }`, true],
    [`"Connection", "keep-alive"`, false],
    [`"Accept", "close"`, false],
    [`name, "close"`, false],
    [`"Connection"`, false],
    [``, false],
  ])("of (%s) is %s", (list, sets) => {
    const { file, given } = argumentsIn(list);
    expect(setsConnectionClose(given, file)).toBe(sets);
  });
});

describe("isClose", () => {
  it.each([
    [`"close"`, true],
    [`" CLOSE"`, true],
    [`close`, true],
    [`"closed"`, false],
    [`"close, TE"`, false],
    [`false`, false],
    [`mode`, false],
  ])("of %s is %s", (value, is) => {
    const { file, given } = argumentsIn(value);
    expect(isClose(given[0]!, file)).toBe(is);
  });
});

describe("givesHeader", () => {
  it.each([
    [`{ Upgrade: "websocket" }`, true],
    [`{ upgrade: protocol }`, true],
    [`[["Upgrade", protocol]]`, true],
    [`{ "Upgrade-Insecure-Requests": "1" }`, false],
    [`{ upgrade: protocol, ...rest }`, false],
    [`given`, false],
  ])("of %s is %s", (headers, gives) => {
    const { file, given } = argumentsIn(headers);
    expect(givesHeader(given[0]!, "upgrade", file)).toBe(gives);
  });
});
