import type { TSESTree } from "@typescript-eslint/utils";
import { expect, it } from "vitest";
import { requestDataIn } from "../../src/execution/request-data.js";
import { nodeAt, parse } from "../support/parse.js";

const handler = (body: string, before = "") =>
  `import express from "express"; const app = express(); ${before} app.get("/", async (req, res) => { ${body} });`;

it.each([
  ["a parameter of the handler", handler(`use(req.headers.authorization);`), "yes"],
  ["a variable made of it", handler(`const { user } = req; const id = user.id; use(\`id \${id}\`);`), "yes"],
  ["an awaited call on it", handler(`const token = await tokenOf(req.user); use(token);`), "yes"],
  ["a function that closes over it", handler(`use((config) => ({ ...config, user: req.user }));`), "yes"],
  [
    "a callback's parameter of what is made of it",
    handler(`Object.entries(req.headers).forEach(([name, value]) => use(value));`),
    "yes",
  ],
  ["an element of it", handler(`for (const header of req.rawHeaders) use(header);`), "yes"],
  ["one of several values", handler(`let token = "none"; if (req.token) token = req.token; use(token);`), "yes"],
  [
    "a parameter of a function that the handler calls with it",
    handler(`send(req.token);`, `function send(token) { use(token); }`),
    "yes",
  ],
  [
    "a parameter of a function that the handler calls with a constant",
    handler(`send("token");`, `function send(token) { use(token); }`),
    "no",
  ],
  ["a literal", handler(`use("application/json");`), "no"],
  ["what a service fetches for itself", handler(`use(await serviceToken());`), "no"],
  ["the environment of the process", handler(`use(process.env.TOKEN);`), "no"],
  ["a binding that the host passes", handler(`use(req.env.TOKEN);`), "no"],
  ["the application that the host passes", handler(`use(req.app.locals.token);`), "no"],
  ["an own parameter of a function", handler(`use((config) => config);`), "no"],
  ["a field", `class Api { send() { use(this.token); } }`, "unknown"],
  ["a parameter of a function of unknown callers", `export function send(token) { use(token); }`, "unknown"],
])("%s", (_name, code, verdict) => {
  const file = parse(code);
  expect(requestDataIn((nodeAt(file, "use(") as TSESTree.CallExpression).arguments[0]!, file)).toBe(verdict);
});
