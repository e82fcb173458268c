import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { mayBeResponse } from "../../src/bodies/possible-response.js";
import { nodeAt, parse } from "../support/parse.js";

const judge = (code: string): boolean => {
  const file = parse(`async function it(cond) { ${code} }`);
  return mayBeResponse(nodeAt(file, "call()") as TSESTree.CallExpression, file);
};

describe("mayBeResponse", () => {
  it.each([
    "call();",
    "void call();",
    "await call();",
    "return call();",
    "cond && call();",
    "const [one, two] = await Promise.all([call(), other()]);",
    "waitUntil(call());",
    "call().catch(log);",
    "call().finally(log);",
    "const res = await call(); if (!res.ok) throw new Error(String(res.status));",
    "const { body, headers } = await call();",
    "const { status, ...rest } = await call();",
    "const { [cond]: one } = await call();",
    "const { statusCode } = await call();",
    "const found = await call(); if (found === undefined) return;",
    "const all = await call(); for (const one of all) one.status;",
    "const all = await call(); all.map((one) => one.status);",
    "const promise = call(); await promise;",
    "const stream = call(); stream.on('data', log);",
    "const sdk = await call(); sdk.Body;",
    "let res = await call(); res = other; use(res.rows);",
    "const res = await call(); res[cond];",
    "res = await call();",
    "if (!(await call())) throw new Error();",
  ])("is yes for %s", (code) => {
    expect(judge(code)).toBe(true);
  });

  it.each([
    "const session = await call(); if (!session.user) return;",
    "const session = (await call()) as Session; use(session?.user);",
    "const { data, error } = await call();",
    "const rows = await call(); use(rows); use(rows[0], rows.rowCount);",
    "use((await call()).id);",
    "call().toLowerCase();",
    "const id = call(); use(id.padStart(4));",
    "const { id } = call();",
    "const next = call(); next();",
    "if (call()) return;",
    "if (!call()) return;",
    "use(`${call()}`);",
    "const count = await call(); if (count > 3) return;",
    "const name = await call(); use(`${name}.txt`);",
    "use({ id: call() });",
    "let row; row = await call(); use(row.id);",
  ])("is no for %s", (code) => {
    expect(judge(code)).toBe(false);
  });
});
