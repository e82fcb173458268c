import type { TSESTree } from "@typescript-eslint/utils";
import { expect, it } from "vitest";
import { carriesRequestData } from "../../src/lifetime/request-data.js";
import { nodeAt, parse } from "../support/parse.js";

const handler = (body: string, before = "") =>
  `import express from "express"; const app = express(); ${before} app.get("/", async (req, res) => { ${body} });`;

it.each([
  ["a parameter of the handler", handler(`use(req.headers.authorization);`), true],
  ["a variable made of it", handler(`const { user } = req; const id = user.id; use(\`id \${id}\`);`), true],
  ["an awaited call on it", handler(`const token = await tokenOf(req.user); use(token);`), true],
  ["a function that closes over it", handler(`use((config) => ({ ...config, user: req.user }));`), true],
  [
    "a callback's parameter of what is made of it",
    handler(`Object.entries(req.headers).forEach(([name, value]) => use(value));`),
    true,
  ],
  ["an element of it", handler(`for (const header of req.rawHeaders) use(header);`), true],
  ["one of several values", handler(`let token = "none"; if (req.token) token = req.token; use(token);`), true],
  [
    "a parameter of a function that the handler calls with it",
    handler(`send(req.token);`, `function send(token) { use(token); }`),
    true,
  ],
  [
    "a parameter of a function that the handler calls with a constant",
    handler(`send("token");`, `function send(token) { use(token); }`),
    false,
  ],
  ["a literal", handler(`use("application/json");`), false],
  ["what a service fetches for itself", handler(`use(await serviceToken());`), false],
  ["the environment of the process", handler(`use(process.env.TOKEN);`), false],
  ["a binding that the host passes", handler(`use(req.env.TOKEN);`), false],
  ["the application that the host passes", handler(`use(req.app.locals.token);`), false],
  [
    "a constant of the module that reads the request when it is called",
    handler(`use(lookup);`, `const lookup = () => storage.getStore();`),
    false,
  ],
  ["an own parameter of a function", handler(`use((config) => config);`), false],
  ["a field", `class Api { send() { use(this.token); } }`, false],
  ["a parameter of a function of unknown callers", `export function send(token) { use(token); }`, false],
])("%s", (_name, code, verdict) => {
  const file = parse(code);
  expect(carriesRequestData((nodeAt(file, "use(") as TSESTree.CallExpression).arguments[0]!, file)).toBe(verdict);
});
