import { describe, expect, it } from "vitest";
import { holdersOf, type ResponseHolders } from "../../src/bodies/holders.js";
import { arrivalAt, parseBodies, showPath } from "../support/bodies.js";

function holdersIn(source: string): { readonly held: ResponseHolders; readonly textOf: (node: object) => string } {
  const code = parseBodies(source);
  const { arrival, summaries } = arrivalAt(code);
  return { held: holdersOf(arrival, summaries), textOf: (node) => code.file.sourceCode.getText(node as never) };
}

const inF = (body: string, after = "") => `async function f(url, list) { ${body} }\n${after}`;
const namesOf = (variables: Iterable<{ readonly name: string }>) => [...variables].map(({ name }) => name);

describe("holdersOf", () => {
  it.each<[body: string, holders: string[], after?: string]>([
    ["const res = await fetch(url);", ["res: response"]],
    ["const p = fetch(url); const res = await p;", ["p: promise of response", "res: response"]],
    ["const { body } = await fetch(url);", ["body: body"]],
    [
      "const res = await fetch(url); const { body } = res; const r = body.getReader();",
      ["res: response", "body: body", "r: reader"],
    ],
    ["const all = await Promise.all([fetch(url)]); const [one] = all;", ["all: list[0] of response", "one: response"]],
    ["const same = give(await fetch(url));", ["same: response"], "function give(r) { return r; }"],
    ["const made = give(await fetch(url));", [], "function give(r) { return r.status; }"],
    ["outer = await fetch(url);", [], "let outer;"],
    ["const a = await fetch(url); const b = a; a = b;", ["a: response", "b: response"]],
  ])("%s", (body, expected, after = "") => {
    const { held } = holdersIn(inF(body, after));
    expect([...held.holders].map(([{ name }, path]) => `${name}: ${showPath(path)}`)).toEqual(expected);
  });

  it("knows the variables that hold members", () => {
    const { held } = holdersIn(
      inF("const res = await fetch(url); const { ok, status: code } = res; const h = res.headers;"),
    );
    expect([...held.members].map(([{ name }, member]) => `${name} ${member.of} ${member.name}`)).toEqual([
      "ok response ok",
      "code response status",
      "h response headers",
    ]);
  });

  it("knows where holders are written, read and bound", () => {
    const { held, textOf } = holdersIn(inF("let res = await fetch(url); log(res); res = null;"));
    expect([...held.writes].map(([at, written]) => [textOf(at), ...namesOf(written)])).toEqual([
      ["res = await fetch(url)", "res"],
      ["res = null", "res"],
    ]);
    expect([...held.bound].map(textOf)).toEqual(["res = await fetch(url)"]);
    expect(
      [...held.uses.values()].map(({ variable, uses }) => [variable.name, ...uses.map(({ kind }) => kind)]),
    ).toEqual([["res", "escape"]]);
  });

  it("tells lists that collect others, and those that are read in more than one place", () => {
    const { held } = holdersIn(inF("const all = []; all.push(await fetch(url)); log(all); send(all);"));
    expect(namesOf(held.collections)).toEqual(["all"]);
    expect(namesOf(held.shared)).toEqual(["all"]);
    const once = holdersIn(inF("const all = await Promise.all([fetch(url)]); log(all.length); send(all);"));
    expect(namesOf(once.held.shared)).toEqual([]);
    const copied = holdersIn(
      inF("const all = await Promise.all([fetch(url)]); const b = all; send(b); for (const r of all) r.text();"),
    );
    expect(namesOf(copied.held.shared)).toEqual(["all"]);
  });

  it.each<[body: string, closures: string[]]>([
    ["const res = await fetch(url); const read = () => res.text(); await read();", ["read called"]],
    ["const res = await fetch(url); list.map(() => res.text());", ["() => res.text() given"]],
    ["const res = await fetch(url); (() => res.text())();", ["() => res.text() called"]],
    ["const res = await fetch(url); const read = () => res.text(); list.map(read);", ["read given"]],
    [
      "const res = await fetch(url); const read = () => res.text(); const again = () => read(); again();",
      ["again given"],
    ],
    ["const res = await fetch(url); const read = () => read(res);", []],
    ["const res = await fetch(url); const read = () => url;", []],
  ])("finds closures: %s", (body, expected) => {
    const { held, textOf } = holdersIn(inF(body));
    const closures = [...held.closures].flatMap(([at, uses]) =>
      uses.map(({ called }) => `${textOf(at)} ${called ? "called" : "given"}`),
    );
    expect(closures).toEqual(expected);
  });
});
