import { describe, expect, it } from "vitest";
import { exportableNames, mayGiveOn, mayMean, namesGivenOn, takesWhole } from "../../src/syntax/exports-in-text.js";

const CLIENTS = new Set(["./clients", "./clients.js"]);

describe("the names that a module may export, by its text", () => {
  it.each([
    ["export const s3 = new S3Client();", "s3"],
    ["export { client as s3 };", "s3"],
    ["export function s3() {}", "s3"],
    ["export const größe$ = 1;", "größe$"],
    ['export { client as "the one" };', "the one"],
    ['export * from "./clients";', "s3"],
    ['export*from "./clients";', "s3"],
    ['module.exports = require("./clients");', "s3"],
    ['module.exports=require("./clients");', "s3"],
    ['module.exports = { ...require("./clients") };', "s3"],
    ['module.exports.all = { ... require("./clients") };', "s3"],
  ])("%s: %s", (text, name) => {
    expect(exportableNames(text)(name)).toBe(true);
  });

  it.each([
    ["export const s3Client = new S3Client();", "s3"],
    ['export { client } from "./clients";', "s3"],
    ['run(require("./clients"));', "s3"],
    ["", "s3"],
  ])("%s: not %s", (text, name) => {
    expect(exportableNames(text)(name)).toBe(false);
  });
});

it.each([
  ['export * from "./clients";', true],
  ['export{ s3 } from "./clients";', true],
  ["export { s3 };", true],
  ["class A extends B {}", true],
  ["module.exports = a;", true],
  ["export const s3 = a;", false],
  ["export default a;", false],
  ["reexport * a;", false],
  ["const extended = exported;", false],
])("%s may give on what others have: %s", (text, expected) => {
  expect(mayGiveOn(text)).toBe(expected);
});

describe("a module that is taken as a whole", () => {
  it.each([
    'const clients = require("./clients");',
    "const clients=require( './clients' );",
    "clients$ = require(`./clients.js`);",
    'module.exports = { ...require("./clients") };',
    'const all = { ... await  import ("./clients") };',
    'const clients = await import("./clients");',
    'import * as clients from "./clients";',
    "import*as $1 from'./clients';",
    'export * from "./clients";',
    'export * as clients from  "./clients";',
    'const a = require("./a");\nconst clients = require("./clients");',
  ])("%s", (text) => {
    expect(takesWhole(text, CLIENTS)).toBe(true);
  });

  it.each([
    'const { s3 } = require("./clients");',
    'const s3 = require("./clients-of-others");',
    'import { s3 } from "./clients";',
    'import clients from "./clients";',
    'import * as clients from "./others";',
    'run(require("./clients"));',
    'require("./clients");',
    "",
  ])("is not that of %s", (text) => {
    expect(takesWhole(text, CLIENTS)).toBe(false);
  });
});

describe("the names under which a module gives on those of another", () => {
  it.each<[text: string, names: readonly string[], given: readonly string[] | undefined]>([
    ['export * from "./clients";', ["s3", "pg"], ["s3", "pg"]],
    ["export*from'./clients.js';", ["s3"], ["s3"]],
    ['export { s3 } from "./clients";', ["s3", "pg"], ["s3"]],
    ['export {s3,pg as db}from "./clients";', ["s3", "pg"], ["s3", "db"]],
    ["export {\n  s3 as  first,\n  pg,\n}\nfrom\n'./clients';", ["s3", "pg"], ["first", "pg"]],
    ['export { s3 } from "./clients"; export { pg } from "./clients";', ["s3", "pg"], ["s3", "pg"]],
    ['export { default as s3 } from "./clients";', ["default"], ["s3"]],
    ['export { s3 as default } from "./clients";', ["s3"], undefined],
    ['export { pg } from "./clients";', ["s3"], undefined],
    ['export { s3 } from "./others";', ["s3"], undefined],
    ["export { s3 };", ["s3"], undefined],
    ["export const s3 = from('./clients');", ["s3"], undefined],
  ])("%s", (text, names, given) => {
    const found = namesGivenOn(new Set(names), text, CLIENTS);
    expect(found && [...found]).toEqual(given);
  });
});

it.each([
  ['import { s3 } from "./clients";', true],
  ['export * from "./clients";', true],
  ['const all = require("./clients");', true],
  ['import { pg } from "./clients";', false],
  ['required; import "./clients";', false],
])("%s may mean the name of another module: %s", (text, expected) => {
  expect(mayMean(new Set(["s3", "sqs"]), text)).toBe(expected);
});
