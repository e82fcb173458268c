import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

const OWN = {
  package: "@acme/http",
  docs: "https://acme.example/http",
  clients: {
    AcmeClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
      state: [{ path: "setToken", kind: "call", changes: "the token" }],
    },
    connect: { construction: { via: "call" }, cost: { fresh: "construction" } },
  },
};

/** The messages of all rules of `recommended`, as `rule:line`. */
function lint(code: string, settings: object): string[] {
  const config = [
    plugin.configs.recommended,
    { files: ["**/*.ts"], languageOptions: { parser }, settings: { "connection-reuse": settings } },
  ] as Linter.Config[];
  return new Linter()
    .verify(code, config, { filename: "src/app.ts" })
    .map(({ ruleId, line, message }) => (ruleId ? `${ruleId.replace("connection-reuse/", "")}:${line}` : message));
}

const handler = (body: string, top = "") => `import express from "express";
import { AcmeClient, connect } from "@acme/http";
import { Pool } from "pg";
const app = express(); ${top}
app.get("/", async (req, res) => { ${body} });`;

describe("a library of one's own", () => {
  it("is reported by every rule as a built-in one is", () => {
    const settings = { clients: [OWN] };
    expect(lint(handler("res.json(await new AcmeClient().get());"), {})).toEqual([]);
    expect(lint(handler("res.json(await new AcmeClient().get());"), settings)).toEqual(["no-per-request-client:5"]);
    expect(lint(handler("res.json(await connect().get());"), settings)).toEqual(["prefer-shared-client:5"]);
    const shared = "const client = new AcmeClient();";
    expect(lint(handler("await client.close();", shared), settings)).toEqual(["no-closing-shared-client:5"]);
    expect(lint(handler("client.setToken(req.headers.token);", shared), settings)).toEqual([
      "no-request-state-on-shared-client:5",
    ]);
  });

  it("takes the place of a built-in one by a path in its package", () => {
    const code = `import { createPool } from "mysql2/promise"; import express from "express"; const app = express();
app.get("/", async (req, res) => { const pool = createPool({ host: "db" }); res.json(await pool.query(sql)); });`;
    const cheap = {
      package: "mysql2/promise",
      clients: { createPool: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
    };
    expect(lint(code, {})).toEqual(["no-per-request-client:2"]);
    expect(lint(code, { clients: [cheap] })).toEqual([]);
  });

  it("takes the place of a built-in one", () => {
    const cheap = {
      package: "pg",
      docs: "https://acme.example",
      clients: { Pool: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
    };
    const code = handler("res.json(await new Pool().query(sql));");
    expect(lint(code, {})).toEqual(["no-per-request-client:5"]);
    expect(lint(code, { clients: [cheap] })).toEqual([]);
    expect(lint(code, { ignore: ["pg"] })).toEqual([]);
    expect(lint(code, { ignore: ["pg#Pool"] })).toEqual([]);
    expect(lint(code, { ignore: ["pg#Client"] })).toEqual(["no-per-request-client:5"]);
  });

  it.each([
    ["./lib/http.js", "./lib/http.js"],
    ["./lib/http.js", "./lib/http"],
    ["./lib/http", "./lib/http.js"],
    ["**/lib/*.js", "../../lib/http"],
    ["./lib/{http,grpc}.js", "./lib/grpc"],
    ["@acme/http/client.js", "@acme/http/client.js"],
  ])("described by the module %s is recognised where it is imported as %s", (module, specifier) => {
    const code = handler("res.json(await new AcmeClient().get());").replace('"@acme/http"', `"${specifier}"`);
    expect(lint(code, { clients: [{ ...OWN, modules: [module] }] })).toEqual(["no-per-request-client:5"]);
    expect(
      lint(code, { clients: [{ ...OWN, modules: [module.replace("lib", "library").replace("http", "https")] }] }),
    ).toEqual([]);
  });

  it("is called by a framework of one's own that is imported with or without the extension", () => {
    const scope = { match: "call", runs: "perRequest", what: "handler", callees: ["serve"], handlers: [0] };
    const code =
      'import { Pool } from "pg"; import { serve } from "./lib/server";\nserve(() => new Pool().query(sql));';
    const settings = (modules: string[]) => ({
      entryPoints: [{ host: "Acme", docs: "https://acme.example", modules, scopes: [scope] }],
    });
    expect(lint(code, settings(["./lib/server.js"]))).toEqual(["no-per-request-client:2"]);
    expect(lint(code, settings(["./lib/service.js"]))).toEqual([]);
  });

  it("is refused when its entry is wrong", () => {
    expect(() => lint(handler(""), { clients: [{ ...OWN, cost: "money" }] })).toThrow(
      'settings["connection-reuse"].clients[0].cost is not known',
    );
  });
});
