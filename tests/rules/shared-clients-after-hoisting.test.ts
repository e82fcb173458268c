import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, it } from "vitest";
import plugin from "../../src/index.js";

const RULES = ["no-request-state-on-shared-client", "no-closing-shared-client", "no-shared-client-in-workers"].map(
  (name) => `connection-reuse/${name}`,
);

/** The module after all fixes, and what the rules on shared clients say of it. */
function repair(code: string) {
  const linter = new Linter();
  const config: Linter.Config[] = [
    { files: ["**/*.ts"], languageOptions: { parser } },
    plugin.configs.strict,
    { rules: { "connection-reuse/no-per-request-client": "error", "connection-reuse/prefer-shared-client": "error" } },
  ];
  const options = { filename: "src/service.ts" };
  const { output } = linter.verifyAndFix(code, config, options);
  const suggestions = linter
    .verify(code, config, options)
    .flatMap(({ suggestions: offered = [] }) =>
      offered.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
    );
  const candidates = [output, ...suggestions];
  return {
    changed: candidates.some((text) => text !== code),
    reports: candidates
      .flatMap((text) => linter.verify(text, config, options))
      .filter(({ ruleId }) => RULES.includes(ruleId ?? "")),
  };
}

const express = `import express from "express";\nconst app = express();\n`;

it.each([
  [
    "an agent",
    `import https from "node:https";\n${express}app.get("/", (req, res) => {\n  const agent = new https.Agent({ keepAlive: true });\n  https.get("https://api.example.com", { agent }, (answer) => answer.pipe(res));\n});\n`,
  ],
  [
    "a pool that is closed",
    `import { Pool } from "pg";\n${express}app.get("/", async (req, res) => {\n  const pool = new Pool({ max: 5 });\n  res.json(await pool.query("select 1"));\n  await pool.end();\n});\n`,
  ],
  [
    "a pool that is closed in finally",
    `import { Pool } from "pg";\n${express}app.get("/", async (req, res) => {\n  const pool = new Pool({ max: 5 });\n  try {\n    res.json(await pool.query("select 1"));\n  } finally {\n    await pool.end();\n  }\n});\n`,
  ],
  [
    "a client that is made when it is first needed",
    `import OpenAI from "openai";\n${express}app.get("/", async (req, res) => {\n  const openai = new OpenAI();\n  res.json(await openai.models.list());\n});\n`,
  ],
  [
    "a client with a header of the request",
    `import axios from "axios";\nimport https from "node:https";\n${express}app.get("/", async (req, res) => {\n  const client = axios.create({ httpsAgent: new https.Agent({ keepAlive: true }) });\n  client.defaults.headers.common.Authorization = req.headers.authorization;\n  res.json((await client.get("https://api.example.com")).data);\n});\n`,
  ],
])("says nothing about %s that was hoisted", (_name, code) => {
  expect(repair(code)).toEqual({ changed: true, reports: [] });
});
