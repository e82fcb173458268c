import { describe, expect, it } from "vitest";
import { expectMarked } from "../support/marked.js";

const IMPORTS = 'import { S3Client } from "@aws-sdk/client-s3"; import express from "express"; const app = express();';
const DECLARED = `let held;
const remembered = () => (held ??= { region: process.env.REGION });
const read = () => ({ region: process.env.REGION });`;

const handler = (before: string, made: string, mark = "// ! perRequest"): string => `${IMPORTS}
${DECLARED}
app.get("/", async (req, res) => {
  ${before}
  const s3 = new S3Client(${made}); ${mark}
  res.json(await s3.send(1));
});`;

describe("options that the request fills", () => {
  it.each([
    ["an object", "const o = { region: process.env.REGION }; o.region = req.query.region;"],
    [
      "an object, where it has something",
      "const o = { region: process.env.REGION }; if (req.query.region) o.region = req.query.region;",
    ],
    ["what a function makes", "const o = read(); o.region = req.query.region;"],
    ["what a function remembers", "const o = remembered(); o.region = req.query.region;"],
    ["a copy", "const o = { ...read() }; o.region = req.query.region;"],
    ["a member of a member", "const o = { requestHandler: {} }; o.requestHandler.key = req.query.key;"],
    ["all at once", "const o = read(); Object.assign(o, { region: req.query.region });"],
  ])("make a client of the caller's: %s", (_, before) => {
    expectMarked("no-per-request-client", handler(before, "o", ""));
  });

  it.each([
    ["the environment", "const o = { region: process.env.REGION }; o.endpoint = process.env.ENDPOINT;"],
    ["a constant", "const o = read(); o.maxAttempts = 3;"],
  ])("make no client of the caller's, where %s does", (_, before) => {
    const [message] = expectMarked("no-per-request-client", handler(before, "o"));
    expect(message!.fix).toBeUndefined();
  });
});

describe("options of the module that functions change", () => {
  const made = "{ region: config.region }";

  it.each([
    ["by another name", "const config = read(); export function move(to) { const c = config; c.region = to; }"],
    [
      "by taking something apart",
      "const config = read(); export function move(to) { ({ region: config.region } = to); }",
    ],
    ["by taking a list apart", "const config = read(); export function move(to) { [config.region] = to; }"],
    [
      "by a function that gives it",
      "const config = read(); const all = () => config; export function move(to) { all().region = to; }",
    ],
    ["by a loop", "const config = read(); export function move(to) { for (config.region of to) use(); }"],
    ["by what fills it", "const config = read(); export function move(to) { Reflect.set(config, 'region', to); }"],
    [
      "by what fills it, from inside",
      'class Config { region = "a"; set(to) { Object.assign(this, to); } } const config = new Config(); export function move(to) { config.set(to); }',
    ],
    [
      "by a helper that takes it out of its options",
      "const config = read(); const set = ({ config: c, to }) => { c.region = to; }; export function move(to) { set({ config, to }); }",
    ],
    [
      "by a helper, in its options",
      "const config = read(); const set = (o) => { const { config: c } = o; c.region = o.to; }; export function move(to) { set({ config, to }); }",
    ],
    [
      "by a helper",
      "const config = read(); const set = (c, to) => { c.region = to; }; export function move(to) { set(config, to); }",
    ],
    [
      "by a method",
      'class Config { region = "a"; set(to) { this.region = to; } } const config = new Config(); export function move(to) { config.set(to); }',
    ],
    [
      "by a getter of a class",
      "class Config { get region() { return held; } } const config = new Config(); export function move(to) { held = process.env.OTHER; }",
    ],
    [
      "by a static getter",
      "class config { static get region() { return held; } } export function move(to) { held = process.env.OTHER; }",
    ],
    [
      "by a getter of an object",
      "const config = { get region() { return held; } }; export function move(to) { held = process.env.OTHER; }",
    ],
    [
      "by a getter of a field that a method changes",
      "class Config { #to; get region() { return this.#to; } set() { this.#to = process.env.OTHER; } } const config = new Config(); export const move = () => config.set();",
    ],
  ])("stand against each repair: %s", (_, declared) => {
    const [message] = expectMarked("no-per-request-client", `${handler("", made)}\n${declared}`);
    expect(message!.fix).toBeUndefined();
    expect(message!.suggestions ?? []).toEqual([]);
  });

  it.each([
    ["a callback", "const config = read(); export const move = (to) => [config].forEach((c) => { c.region = to; });"],
    [
      "another object",
      "const config = read(); export const move = (to) => { const all = { config }; all.config.region = to; };",
    ],
    [
      "a library",
      'import { merge } from "lodash"; const config = read(); export const move = (to) => merge(config, to);',
    ],
    ["a tag", "const config = read(); export const show = () => tag`${config}`;"],
    ["a library, behind a comma", "const config = read(); export const move = (to) => merge((0, config), to);"],
    [
      "a name that is given on",
      "const config = read(); export const all = () => { const [c = config] = []; c.region = 1; };",
    ],
    ["a field", "const config = read(); export class Mover { config = config; move(to) { this.config.region = to; } }"],
    ["a getter that calls something", "class Config { get region() { return pick(); } } const config = new Config();"],
  ])("leave the repair to a person, where they go to %s", (_, declared) => {
    const [message] = expectMarked("no-per-request-client", `${handler("", made)}\n${declared}`);
    expect(message!.fix).toBeUndefined();
    expect(message!.suggestions?.map(({ messageId }) => messageId)).toEqual(["lazy"]);
  });

  it.each([
    [
      "a getter of the environment",
      "class Config { get region() { return process.env.REGION; } } const config = new Config();",
    ],
    [
      "a getter of a field that only the constructor writes",
      "class Config { #to; constructor() { this.#to = process.env.REGION; } get region() { return this.#to; } } const config = new Config();",
    ],
    ["what is turned into text", "const config = read(); export const show = () => JSON.stringify(config);"],
    ["what is logged", "const config = read(); export const show = () => console.log(config);"],
    [
      "what a helper takes out of its options and reads",
      "const config = read(); const url = ({ config: c }) => c.region; export const here = () => url({ config });",
    ],
    [
      "what a helper reads in its options",
      "const config = read(); const url = (options) => options.config.region; export const here = () => url({ config });",
    ],
    ["what is copied", "const config = read(); export const copy = () => ({ ...config });"],
    [
      "what a library is given at start-up",
      'import { merge } from "lodash"; const config = read(); merge(config, {});',
    ],
  ])("are as good as constant, where it is %s", (_, declared) => {
    const [message] = expectMarked("no-per-request-client", `${handler("", made)}\n${declared}`);
    expect(message!.fix).toBeDefined();
  });

  it.each([
    [
      "what a function gives that others read",
      "const config = read(); const all = () => config; export const here = () => all().region;",
    ],
    [
      "an object with a method that only reads",
      'class Config { region = "a"; url() { return this.region; } } const config = new Config(); export const url = () => config.url();',
    ],
    [
      "a helper that only reads",
      "const config = read(); const url = (c) => c.region; export const here = () => url(config);",
    ],
  ])("do not, where it is %s", (_, declared) => {
    const [message] = expectMarked("no-per-request-client", `${handler("", made)}\n${declared}`);
    expect(message!.fix ?? message!.suggestions).toBeDefined();
  });
});
