import { describe, expect, it } from "vitest";
import { expectMarkedProgram } from "../support/marked-program.js";
import type { ProgramFiles } from "../support/program.js";

type Case = readonly [title: string, files: ProgramFiles];

const API = "export async function api(url: string, init?: RequestInit) { return fetch(url, init); }\n";
const DROPS = (imports: string, call: string, mark = " // ! unused") =>
  `${imports}\nexport async function sync(url: string) {\n  await ${call};${mark}\n}\n`;
const READS = (imports: string, call: string) =>
  `${imports}\nexport async function sync(url: string) {\n  const res = await ${call};\n  return res.json();\n}\n`;

/** What nothing in these programs calls is reported all the same. */
const WIDE = { scope: "wide" };

function expectAll(cases: readonly Case[]): void {
  it.each(cases)("%s", (_, files) => void expectMarkedProgram("no-unconsumed-body", files, WIDE));
}

describe("a call of another file's function that returns an open response", () => {
  describe("is reported where it drops the body:", () => {
    expectAll([
      ["a function", { "lib/api.ts": API, "a.ts": DROPS('import { api } from "./lib/api";', "api(url)") }],
      [
        "on one of its ways out",
        {
          "lib/api.ts": API,
          "a.ts": `import { api } from "./lib/api";
export async function sync(url: string) {
  const res = await api(url); // ! open
  if (!res.ok) throw new Error("no");
  return res.json();
}`,
        },
      ],
      [
        "through a barrel",
        {
          "lib/api.ts": API,
          "lib/index.ts": 'export * from "./api";',
          "a.ts": DROPS('import { api } from "./lib";', "api(url)"),
        },
      ],
      [
        "a default export",
        {
          "lib/api.ts": "export default (url: string) => fetch(url);",
          "a.ts": DROPS('import request from "./lib/api";', "request(url)"),
        },
      ],
      ["of a namespace", { "lib/api.ts": API, "a.ts": DROPS('import * as http from "./lib/api";', "http.api(url)") }],
      [
        "of a CommonJS module",
        {
          "lib/api.js": "async function api(url) { return fetch(url); }\nmodule.exports = { api };",
          "a.js":
            'const { api } = require("./lib/api");\nexports.sync = async (url) => {\n  await api(url); // ! unused\n};',
        },
      ],
      [
        "a static method",
        {
          "lib/caller.ts": "export class HttpCaller {\n  static async getRaw(url: string) { return fetch(url); }\n}",
          "a.ts": DROPS('import { HttpCaller } from "./lib/caller";', "HttpCaller.getRaw(url)"),
        },
      ],
      [
        "a member of an object",
        {
          "lib/http.ts": "export const http = { get: (url: string) => fetch(url) };",
          "a.ts": DROPS('import { http } from "./lib/http";', "http.get(url)"),
        },
      ],
      [
        "a method of an instance of another file",
        {
          "lib/client.ts":
            "class ApiClient {\n  get(url: string) { return fetch(url); }\n}\nexport const client = new ApiClient();",
          "a.ts": DROPS('import { client } from "./lib/client";', "client.get(url)"),
        },
      ],
      [
        "a method of an instance made here",
        {
          "lib/client.ts": "export class ApiClient {\n  get(url: string) { return fetch(url); }\n}",
          "a.ts": DROPS(
            'import { ApiClient } from "./lib/client";\nconst client = new ApiClient();',
            "client.get(url)",
          ),
        },
      ],
      [
        "a method of a field by its type",
        {
          "lib/client.ts": "export class ApiClient {\n  request(url: string) { return fetch(url); }\n}",
          "a.ts": `import { ApiClient } from "./lib/client";
export class Service {
  constructor(private readonly client: ApiClient) {}
  async sync(url: string) {
    await this.client.request(url); // ! unused
  }
}`,
        },
      ],
      [
        "a method that is inherited over two classes",
        {
          "lib/base.ts": "export abstract class Base {\n  async fetch(url: string) { return fetch(url); }\n}",
          "lib/middle.ts": 'import { Base } from "./base";\nexport class Middle extends Base {}',
          "a.ts": `import { Middle } from "./lib/middle";
export class Provider extends Middle {
  async post(url: string) {
    await this.fetch(url); // ! unused
  }
  async again(url: string) {
    await super.fetch(url); // ! unused
  }
}`,
        },
      ],
      [
        "a wrapper of wrappers over three files",
        {
          "one.ts": "export const one = (url: string) => fetch(url);",
          "two.ts": 'import { one } from "./one";\nexport async function two(url: string) { return one(url); }',
          "three.ts":
            'import { two } from "./two";\nexport async function three(url: string) { const res = await two(url); return res; }',
          "a.ts": DROPS('import { three } from "./three";', "three(url)"),
        },
      ],
      [
        "a wrapper that reads errors, and hands on what is good",
        {
          "lib/api.ts": `export async function api(url: string) {
  const res = await fetch(url);
  if (!res.ok) throw new Error(await res.text());
  return res;
}`,
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)"),
        },
      ],
      [
        "a wrapper that tries again by itself",
        {
          "lib/api.ts": `export async function api(url: string, tries = 0): Promise<Response> {
  const res = await fetch(url);
  if (res.status !== 503) return res;
  await res.text();
  return api(url, tries + 1);
}`,
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)"),
        },
      ],
      [
        "a wrapper that may have nothing",
        {
          "lib/api.ts": "export const api = async (url?: string) => (url ? fetch(url) : null);",
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)"),
        },
      ],
      [
        "and once more in the wrapper, for its own mistake",
        {
          "lib/api.ts": `export async function api(url: string) {
  const res = await fetch(url); // ! open
  if (res.status === 404) throw new Error("none");
  return res;
}`,
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)"),
        },
      ],
      [
        "by another function of the file under lint, at the call of that",
        {
          "lib/api.ts": API,
          "a.ts": `import { api } from "./lib/api";
const get = (url: string) => api(url);
export async function sync(url: string) {
  await get(url); // ! unused
}`,
        },
      ],
      [
        "as the answer to what was asked for",
        {
          "lib/api.ts": API,
          "a.ts": DROPS(
            'import { api } from "./lib/api";',
            'api("https://a.example", { method: "POST" })',
            " // ! answer",
          ),
        },
      ],
      [
        "by an alias of tsconfig",
        {
          "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
          "src/lib/api.ts": API,
          "src/a.ts": DROPS('import { api } from "@/lib/api";', "api(url)"),
        },
      ],
    ]);
  });

  describe("is silent", () => {
    expectAll([
      ["where the body is read", { "lib/api.ts": API, "a.ts": READS('import { api } from "./lib/api";', "api(url)") }],
      [
        "where the wrapper has read it",
        {
          "lib/api.ts": `export async function api(url: string) {
  const res = await fetch(url);
  const text = await res.text();
  log(text);
  return res;
}`,
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)", ""),
        },
      ],
      [
        "where the wrapper returns what it has read",
        {
          "lib/api.ts": "export const api = (url: string) => fetch(url).then((res) => res.json());",
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)", ""),
        },
      ],
      [
        "where only the wrapper's arguments tell whether it has read it",
        {
          "lib/api.ts": `export async function api(url: string, raw = false) {
  const res = await fetch(url);
  return raw ? res : res.json();
}`,
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)", ""),
        },
      ],
      [
        "where the wrapper gives either the response or what it has read of it",
        {
          "lib/api.ts": `export async function api(url: string, raw = false) {
  const res = await fetch(url);
  if (raw) return res;
  const data = await res.json();
  return data;
}`,
          "a.ts": DROPS('import { api } from "./lib/api";', "api(url)", ""),
        },
      ],
      [
        "on a way that the wrapper excludes",
        {
          "lib/api.ts": `export async function api(url: string) {
  const res = await fetch(url);
  if (!res.ok) throw new Error(await res.text());
  return res;
}`,
          "a.ts": `import { api } from "./lib/api";
export async function sync(url: string) {
  const res = await api(url);
  if (!res.ok) return undefined;
  return res.json();
}`,
        },
      ],
      [
        "where it asks for no body",
        {
          "lib/api.ts": API,
          "a.ts": DROPS('import { api } from "./lib/api";', 'api(url, { method: "HEAD" })', ""),
        },
      ],
      [
        "where the address is one that only a browser knows",
        { "lib/api.ts": API, "a.ts": DROPS('import { api } from "./lib/api";', 'api("/api/users")', "") },
      ],
      [
        "where the address goes through two wrappers to one that only a browser knows",
        {
          "lib/api.ts": API,
          "lib/users.ts": 'import { api } from "./api";\nexport const users = (path: string) => api(path);',
          "a.ts": DROPS('import { users } from "./lib/users";', 'users("/api/users")', ""),
        },
      ],
      [
        "about a function that may be one of several",
        {
          "one.ts": "export class One {\n  get(url: string) { return fetch(url); }\n}",
          "two.ts": "export class Two {\n  async get(url: string) { return url; }\n}",
          "a.ts": `import { One } from "./one";
import { Two } from "./two";
export async function sync(client: One | Two, url: string) {
  await client.get(url);
}`,
        },
      ],
      [
        "about a method that only subclasses write",
        {
          "lib/base.ts": "export abstract class Base {\n  abstract get(url: string): Promise<unknown>;\n}",
          "a.ts": `import { Base } from "./lib/base";
export abstract class Provider extends Base {
  async post(url: string) {
    await this.get(url);
  }
}`,
        },
      ],
      [
        "about a generator",
        {
          "lib/pages.ts": "export async function* pages(url: string) {\n  yield await fetch(url);\n}",
          "a.ts": `import { pages } from "./lib/pages";
export function sync(url: string) {
  pages(url);
}`,
        },
      ],
      [
        "about functions that call each other without end",
        {
          "one.ts":
            'import { two } from "./two";\nexport const one = async (url: string): Promise<Response> => two(url);',
          "two.ts":
            'import { one } from "./one";\nexport const two = async (url: string): Promise<Response> => one(url);\nfetch;',
          "a.ts": DROPS('import { one } from "./one";', "one(url)", ""),
        },
      ],
      [
        "about what is installed",
        {
          "node_modules/api/index.js": "export const api = (url) => fetch(url);",
          "a.ts": DROPS('import { api } from "api";', "api(url)", ""),
        },
      ],
      [
        "where the wrapper is given to a function that nobody knows",
        {
          "lib/api.ts": API,
          "a.ts": DROPS('import { api } from "./lib/api";\nimport { run } from "run";', "run(api(url))", ""),
        },
      ],
      [
        "where the wrapper ends its request",
        {
          "lib/api.ts": `export async function ping(url: string) {
  const controller = new AbortController();
  const res = await fetch(url, { signal: controller.signal });
  controller.abort();
  return res;
}`,
          "a.ts": DROPS('import { ping } from "./lib/api";', "ping(url)", ""),
        },
      ],
      [
        "where another file hands it on",
        {
          "lib/api.ts": API,
          "a.ts": 'import { api } from "./lib/api";\nexport const users = (url: string) => api(url);',
        },
      ],
      [
        "about a member that the object gets from elsewhere",
        {
          "lib/http.ts": 'import { methods } from "methods";\nexport const http = { ...methods };\nfetch;',
          "a.ts": DROPS('import { http } from "./lib/http";', "http.get(url)", ""),
        },
      ],
    ]);
  });

  it("is called by the name that the file has for it", () => {
    const { "a.ts": messages } = expectMarkedProgram(
      "no-unconsumed-body",
      {
        "lib/api.ts": API,
        "a.ts": DROPS('import { api as request } from "./lib/api";', "request(url)"),
      },
      WIDE,
    );
    expect(messages![0]!.message).toContain("the response of `request()`");
  });
});

const PASSES = (call: string, mark: string, rest = "return res.json();") => `import * as lib from "./lib";
export async function sync(url: string) {
  const res = await fetch(url);${mark}
  ${call};
  ${rest}
}`;

describe("a response that is handed to a function of another file", () => {
  describe("is reported", () => {
    expectAll([
      [
        "when that does not read it",
        {
          "lib.ts": "export const logStatus = (res: Response) => console.log(res.status);",
          "a.ts": PASSES("lib.logStatus(res)", " // ! open", "return 1;"),
        },
      ],
      [
        "when that throws with it open",
        {
          "lib.ts": 'export function check(res: Response) {\n  if (!res.ok) throw new Error("no");\n}',
          "a.ts": PASSES("lib.check(res)", " // ! open"),
        },
      ],
      [
        "when that gives it back, and nobody reads it then",
        {
          "lib.ts": "export async function unwrap(res: Response) {\n  return res;\n}",
          "a.ts": PASSES("const same = await lib.unwrap(res)", " // ! open", "return same.status;"),
        },
      ],
      [
        "when that hands it to a third file which throws",
        {
          "third.ts": 'export function fail(res: Response): void {\n  if (res.status > 399) throw new Error("no");\n}',
          "lib.ts": 'import { fail } from "./third";\nexport function check(res: Response) {\n  fail(res);\n}',
          "a.ts": PASSES("lib.check(res)", " // ! open"),
        },
      ],
      [
        "when it is given as a handler, by name",
        {
          "lib.ts": "export const status = (res: Response) => res.status;",
          "a.ts":
            'import { status } from "./lib";\nexport const sync = (url: string) => fetch(url).then(status); // ! unused',
        },
      ],
    ]);
  });

  describe("is silent", () => {
    expectAll([
      [
        "when that reads it on every path",
        {
          "lib.ts":
            "export async function parse(res: Response) {\n  if (!res.ok) throw new Error(await res.text());\n  return res.json();\n}",
          "a.ts": PASSES("const data = await lib.parse(res)", "", "return data;"),
        },
      ],
      [
        "when that reads it before it throws",
        {
          "lib.ts":
            "export async function check(res: Response) {\n  if (!res.ok) throw new Error(await res.text());\n}",
          "a.ts": PASSES("await lib.check(res)", ""),
        },
      ],
      [
        "when that gives it back, and it is read then",
        {
          "lib.ts": "export async function unwrap(res: Response) {\n  return res;\n}",
          "a.ts": PASSES("const same = await lib.unwrap(res)", "", "return same.text();"),
        },
      ],
      [
        "when that hands it to what is installed",
        {
          "lib.ts": 'import { send } from "somewhere";\nexport const use = (res: Response) => send(res);',
          "a.ts": PASSES("lib.use(res)", "", "return 1;"),
        },
      ],
      [
        "when it is given as a handler that reads it",
        {
          "lib.ts": "export const json = (res: Response) => res.json();",
          "a.ts": 'import { json } from "./lib";\nexport const sync = (url: string) => fetch(url).then(json);',
        },
      ],
    ]);
  });

  it("names the call by whose function it leaves, and repairs nothing there", () => {
    const { "a.ts": messages } = expectMarkedProgram(
      "no-unconsumed-body",
      {
        "lib.ts": 'export function check(res: Response) {\n  if (!res.ok) throw new Error("no");\n}',
        "a.ts": PASSES("lib.check(res)", " // ! open"),
      },
      WIDE,
    );
    expect(messages![0]!.message).toContain("before an exit of `lib.check()` on line 4");
    expect(messages![0]!.suggestions ?? []).toEqual([]);
    expect(messages![0]!.fix).toBeUndefined();
  });

  const IMAGE = `async function image(res: Response) {
  if (!res.ok) return undefined;
  return res.arrayBuffer();
}`;

  it.each([
    ["a function of another file", { "lib.ts": `export ${IMAGE}` }, 'import { image } from "./lib";'],
    ["one of its own", {}, IMAGE.replaceAll("\n", " ")],
  ])("does not say that nothing reads what %s reads on some path", (_, others, before) => {
    const { "a.ts": messages } = expectMarkedProgram(
      "no-unconsumed-body",
      {
        ...others,
        "a.ts": `${before}\nexport const load = async (url: string) =>\n  image(await fetch(url)); // ! open`,
      },
      WIDE,
    );
    expect(messages![0]!.message).toContain("neither read nor cancelled before an exit of `image()` on line 3:");
    expect(messages![0]!.suggestions ?? []).toEqual([]);
  });

  it("names the statement at whose end a response is lost beside other exits", () => {
    const { "a.ts": messages } = expectMarkedProgram(
      "no-unconsumed-body",
      {
        "retry.ts": `export async function retry<T>(run: () => Promise<T>): Promise<T> {
  for (let n = 0; ; n += 1)
    try { return await run(); } catch (error) { if (n > 2) throw error; }
}`,
        "a.ts": `import { retry } from "./retry";
export const send = async (url: string) => {
  await retry(async () => {
    const res = await fetch(url); // ! open
    if (res.status === 302) throw new Error("moved");
    return res;
  });
};`,
      },
      WIDE,
    );
    expect(messages![0]!.message).toContain("before the end of the statement on line 3 and the `throw` on line 5:");
  });
});

const RUNS = (mark: string, rest: string) => `import { run } from "./run";
export async function sync(url: string) {
  const res = await run(() => fetch(url));${mark}
  ${rest}
}`;

describe("a response that a callback returns to a function of another file", () => {
  describe("is reported", () => {
    expectAll([
      [
        "when that gives it back, and nobody reads it",
        {
          "run.ts": "export async function run<T>(fn: () => Promise<T>): Promise<T> {\n  return await fn();\n}",
          "a.ts": RUNS(" // ! open", "return 1;"),
        },
      ],
      [
        "when that drops it",
        {
          "run.ts": "export async function run(fn: () => Promise<unknown>) {\n  const it = await fn();\n  return 1;\n}",
          "a.ts": RUNS(" // ! open", "return res;"),
        },
      ],
    ]);
  });

  describe("is silent", () => {
    expectAll([
      [
        "when that gives it back, and it is read",
        {
          "run.ts":
            "export const run = <T>(fn: () => T) => {\n  try {\n    return fn();\n  } finally {\n    done();\n  }\n};",
          "a.ts": RUNS("", "return res.json();"),
        },
      ],
      [
        "when that reads it",
        {
          "run.ts":
            "export async function run(fn: () => Promise<Response>) {\n  const res = await fn();\n  return res.json();\n}",
          "a.ts": RUNS("", "return res;"),
        },
      ],
      [
        "when that hands the callback on",
        {
          "run.ts": 'import { later } from "later";\nexport const run = (fn: () => Promise<Response>) => later(fn);',
          "a.ts": RUNS("", "return 1;"),
        },
      ],
      [
        "when that runs itself again with it",
        {
          "run.ts":
            "export const run = async (fn: () => Promise<Response>): Promise<Response> => (again() ? run(() => fn()) : fn());",
          "a.ts": RUNS("", "return res.text();"),
        },
      ],
    ]);
  });
});
