import { Linter } from "eslint";
import { expect, it } from "vitest";
import plugin from "../../src/index.js";

const RULES = Object.keys(plugin.rules ?? {}).map((name) => [`own/${name}`, "error"] as const);

/** The lines that some rule reports in a file. */
function reported(code: string): readonly number[] {
  const config = [{ plugins: { own: plugin as never }, rules: Object.fromEntries(RULES) }];
  return new Linter().verify(code, config, { filename: "service.js" }).map(({ line }) => line);
}

/** A handler that makes a client in the last of so many functions, each of which calls the next. */
function chain(count: number): string {
  const calls = Array.from({ length: count }, (_, index) => `const f${index} = (a) => f${index + 1}(a);`);
  return [
    'import { S3Client } from "@aws-sdk/client-s3";',
    'import express from "express";',
    'express().get("/", (req, res) => res.json(f0(req)));',
    ...calls,
    `const f${count} = (a) => new S3Client({}).send(a);`,
  ].join("\n");
}

it("follows calls of calls, as far as a person would", () => {
  expect(reported(chain(100))).toEqual([104]);
});

it("does not run out of stack where no person would", () => {
  expect(reported(chain(3000))).toEqual([]);
});

it.each<[string, string, string]>([
  ["else-if", "if (req.a) req.b(); else ", "res.json(await fetch(req.url));"],
  ["ternary", "await req.a ? req.b : ", "fetch(req.url);"],
  ["assignment", "req.a = ", "await fetch(req.url);"],
])("does not run out of stack where each %s stands in another, and looks into what people write", (_, outer, inner) => {
  const code = (depth: number): string => `import express from "express";
express().get("/", async (req, res) => {
  const answer = await fetch(req.url);
  ${outer.repeat(depth)}${inner}
  if (!answer.ok) throw new Error("no");
  res.json(await answer.json());
});`;
  expect(reported(code(300))).toContain(3);
  expect(reported(code(3000))).not.toContain(3);
});

it("ends where every function calls all others", () => {
  const names = Array.from({ length: 48 }, (_, index) => `f${index}`);
  const functions = names.map(
    (name) => `const ${name} = (a) => [${names.filter((other) => other !== name).map((other) => `${other}(a)`)}];`,
  );
  const client = "const send = async (key) => await new S3Client({ region: f0(key) }).send(1);";
  const code = [
    'import { S3Client } from "@aws-sdk/client-s3";',
    'import express from "express";',
    'express().get("/", async (req, res) => res.json(await send("eu")));',
    client,
    ...functions,
  ];
  expect(reported(code.join("\n"))).toEqual([4]);
});
