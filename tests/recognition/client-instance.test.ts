import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { clientInstance, isSameClient, madeWhere } from "../../src/recognition/client-instance.js";
import { clientMember } from "../../src/recognition/client-member.js";
import { nodeAt, parse } from "../support/parse.js";

/** The holder of the client that the argument of `use()` stands for: "module", or the name of a function or class. */
function holderOf(code: string, filename?: string): string | undefined {
  const file = parse(code, filename === undefined ? {} : { filename });
  const call = nodeAt(file, "use(") as TSESTree.CallExpression;
  const client = clientInstance(call.arguments[0]!, file);
  if (!client || !("owner" in client.holder)) return client?.holder.kind;
  const { node: owner } = client.holder.owner;
  return `${client.holder.kind} ${file.sourceCode.getText(owner.id ?? owner.parent).split(/[ (]/)[0]}`;
}

/** The client and the path that the argument of `use()` leads to. */
function memberOf(code: string): string | undefined {
  const file = parse(code);
  const found = clientMember((nodeAt(file, "use(") as TSESTree.CallExpression).arguments[0]!, file);
  return found && `${madeWhere(found.client, file)}: ${found.path.join(".")}`;
}

const axios = `import axios from "axios";`;

describe("the client that an expression stands for", () => {
  it.each([
    "const client = axios.create(); use(client);",
    "const client = axios.create(); function f() { use(client); }",
  ])("is held by each run of a component: %s", (code) => {
    expect(holderOf(`${axios}\n${code}`, "/project/src/pages/index.astro")).toBe("component");
  });

  it.each<[string, string, string | undefined]>([
    ["a variable of the module", `const client = axios.create(); function f() { use(client); }`, "module"],
    ["an alias of one", `const client = axios.create(); function f() { const api = client; use(api); }`, "module"],
    ["a variable of a function", `function f() { const client = axios.create(); use(client); }`, "function f"],
    [
      "one that an inner function uses",
      `function f() { const client = axios.create(); return () => use(client); }`,
      "function f",
    ],
    [
      "an alias in an inner function",
      `function f() { const client = axios.create(); return () => { const api = client; use(api); }; }`,
      "function f",
    ],
    ["a construction", `function f() { use(axios.create()); }`, "function f"],
    [
      "a result of a factory",
      `function make() { return axios.create(); } function f() { const client = make(); use(client); }`,
      "function f",
    ],
    [
      "a memoising function",
      `let client; function get() { client ??= axios.create(); return client; } function f() { use(get()); }`,
      "module",
    ],
    [
      "a memoising arrow function",
      `let client; const get = () => (client ??= axios.create()); function f() { use(get()); }`,
      "module",
    ],
    [
      "a memoising function behind await",
      `let client; async function get() { if (!client) client = axios.create(); return client; } async function f() { use(await get()); }`,
      "module",
    ],
    [
      "a variable that is emptied",
      `let client = axios.create(); function stop() { client = null; } function f() { use(client); }`,
      "module",
    ],
    [
      "a value or a new one",
      `const client = globalThis.client ?? axios.create(); function f() { use(client); }`,
      "module",
    ],
    [
      "a field set in the constructor",
      `class Api { constructor() { this.client = axios.create(); } get() { use(this.client); } }`,
      "object Api",
    ],
    ["a field with a value", `class Api { client = axios.create(); get() { use(this.client); } }`, "object Api"],
    ["a private field", `class Api { #client = axios.create(); get() { use(this.#client); } }`, "object Api"],
    ["a static field", `class Api { static client = axios.create(); get() { use(Api.client); } }`, "module"],
    ["a member of a literal", `const clients = { api: axios.create() }; function f() { use(clients.api); }`, "module"],
    ["a parameter", `function f(client = axios.create()) { use(client); }`, undefined],
    [
      "a field that the constructor is given",
      `class Api { constructor(client) { this.client = client; } get() { use(this.client); } }`,
      undefined,
    ],
    [
      "a field of another class",
      `class Other { client = axios.create(); } class Api { get() { use(this.client); } }`,
      undefined,
    ],
    [
      "a variable of which one value is unknown",
      `let client = axios.create(); client = other(); function f() { use(client); }`,
      undefined,
    ],
    ["a part of a client", `const { get } = axios.create(); function f() { use(get); }`, undefined],
    ["what a method returns", `const client = axios.create(); function f() { use(client.get("/")); }`, undefined],
  ])("%s", (_name, code, holder) => {
    expect(holderOf(`${axios} ${code}`)).toBe(holder);
  });

  it("tells two clients apart", () => {
    const file = parse(
      `${axios} const one = axios.create(), other = axios.create(), same = one; use(one, other, same);`,
    );
    const [one, other, same] = (nodeAt(file, "use(") as TSESTree.CallExpression).arguments.map((node) =>
      clientInstance(node, file)!,
    );
    expect(isSameClient(one!, same!)).toBe(true);
    expect(isSameClient(one!, other!)).toBe(false);
  });
});

describe("the member that an expression leads to", () => {
  it.each<[string, string, string | undefined]>([
    [
      "of a client",
      `const client = axios.create(); use(client.defaults.headers);`,
      "`axios.create()`, line 1: defaults.headers",
    ],
    [
      "by a computed name",
      `const client = axios.create(); use(client.defaults[name].x);`,
      "`axios.create()`, line 1: defaults.*.x",
    ],
    [
      "through an alias",
      `const client = axios.create(); const { defaults } = other; const all = client.defaults; use(all.headers);`,
      "`axios.create()`, line 1: defaults.headers",
    ],
    ["of the library's own instance", `use(axios.defaults.headers);`, "the one that `axios` exports: defaults.headers"],
    [
      "that is imported by its name",
      `import { setGlobalDispatcher } from "undici"; use(setGlobalDispatcher);`,
      "the one that `undici` exports: setGlobalDispatcher",
    ],
    [
      "of a client that a container gives to the constructor",
      `import { HttpService } from "@nestjs/axios"; class Api { constructor(private readonly http: HttpService) {} get() { use(this.http.axiosRef.defaults); } }`,
      "the injected `HttpService`: axiosRef.defaults",
    ],
    [
      "of one that the constructor keeps",
      `import { HttpService } from "@nestjs/axios"; class Api { constructor(http: HttpService) { this.http = http; } get() { use(this.http.axiosRef.defaults); } }`,
      "the injected `HttpService`: axiosRef.defaults",
    ],
    [
      "of one that a container gives to a field",
      `import { HttpService } from "@nestjs/axios"; class Api { @Inject() private readonly http: HttpService; get() { use(this.http.axiosRef.defaults); } }`,
      "the injected `HttpService`: axiosRef.defaults",
    ],
    [
      "of one that its class makes",
      `import { HttpService } from "@nestjs/axios"; class Api { http: HttpService = new HttpService(); get() { use(this.http.axiosRef.defaults); } }`,
      "`new HttpService()`, line 1: axiosRef.defaults",
    ],
    [
      "of a field of such a type that anyone may fill",
      `import { HttpService } from "@nestjs/axios"; class Api { http!: HttpService; get() { use(this.http.axiosRef.defaults); } }`,
      undefined,
    ],
    [
      "of a parameter of such a type of another function",
      `import { HttpService } from "@nestjs/axios"; function get(http: HttpService) { use(http.axiosRef.defaults); }`,
      undefined,
    ],
    [
      "of a client that no container makes for all",
      `import { Redis } from "ioredis"; class Api { constructor(private readonly redis: Redis) {} get() { use(this.redis.options); } }`,
      undefined,
    ],
    [
      "of a class of one's own of that name",
      `import { HttpService } from "./http.js"; class Api { constructor(private readonly http: HttpService) {} get() { use(this.http.axiosRef.defaults); } }`,
      undefined,
    ],
    [
      "of a client of another file, by a telling name",
      `import { db } from "./db.js"; use(db.$disconnect);`,
      "the one that `./db.js` exports: $disconnect",
    ],
    [
      "of a default export of another file",
      `import db from "./db.js"; use(db.$disconnect);`,
      "the one that `./db.js` exports: $disconnect",
    ],
    [
      "of a namespace of another file",
      `import * as all from "./db.js"; use(all.db.$disconnect);`,
      "the one that `./db.js` exports: $disconnect",
    ],
    ["of another file, by a name that tells nothing", `import { db } from "./db.js"; use(db.close);`, undefined],
    ["of a global", `use(prisma.$disconnect);`, undefined],
  ])("%s", (_name, code, path) => {
    expect(memberOf(`${axios} ${code}`)).toBe(path);
  });
});
