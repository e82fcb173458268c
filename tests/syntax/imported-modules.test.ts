import { describe, expect, it } from "vitest";
import { importedModules, importsMatching, mentionedModules } from "../../src/syntax/imported-modules.js";
import { parse } from "../support/parse.js";

describe("the modules that a file may load", () => {
  it.each<[code: string, modules: readonly string[]]>([
    ['import a from "a"; import { b } from "./b.js"; import "fs"; import "c/d.js";', ["a", "./b.js", "node:fs", "c/d"]],
    ['const a = require("fs"), b = require( "b" ), c = require (`c`);', ["node:fs", "b", "c"]],
    ['const { a } = await import("a"); import( "b" );', ["a", "b"]],
    ["require('a'); require('a/b');", ["a", "a/b"]],
    ["require(a); import(`${a}`); required('a'); ", ["${a}"]],
    ["a; //", []],
  ])("%s: %j", (code, modules) => {
    const file = parse(code);
    expect([...importedModules(file)]).toEqual(modules);
    expect([...mentionedModules(file)]).toEqual(modules);
  });

  it("are those that one look at the text has told, where it has", () => {
    const file = { ...parse('import a from "a";'), specifiers: ["a", "fs"] };
    expect([...mentionedModules(file)]).toEqual(["a", "node:fs"]);
    expect([...importedModules(file)]).toEqual(["a"]);
  });

  it("match patterns", () => {
    const file = parse('import "@aws-sdk/client-s3"; import "pg";');
    expect(importsMatching(["@aws-sdk/client-*"], file)).toBe(true);
    expect(importsMatching(["pg", "mysql2"], file)).toBe(true);
    expect(importsMatching(["@aws-sdk/lib-*", "mysql2"], file)).toBe(false);
  });

  it("match none where the text mentions none", () => {
    const file = parse('import "pg";');
    expect(importsMatching(["pg"], { ...file, specifiers: ["mysql2"] })).toBe(false);
    expect(importsMatching(["pg"], { ...file, specifiers: ["mysql2", "pg"] })).toBe(true);
    expect(importsMatching(["mysql2"], { ...file, specifiers: ["mysql2"] })).toBe(false);
  });
});
