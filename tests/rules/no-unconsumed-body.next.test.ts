import { describe, expect, it } from "vitest";
import { only, program, type ProgramFiles } from "../support/program.js";

/** Most of these programs have nobody who calls the function. */
const WIDE = { scope: "wide" };
const NEXT = '{ "private": true, "dependencies": { "next": "16.0.0" } }\n';
const LEAK = "if (!res.ok) throw new Error('x');\n  return res.json();\n}\n";
const get = (request: string, imports = "") =>
  `${imports}export async function get(url: string, init: object, method: string) {\n  const res = await ${request};\n  ${LEAK}`;

/** What is said first of the only report on a file, and what is offered. */
function adviceOn(path: string, files: ProgramFiles): readonly unknown[] {
  const [report, ...others] = program(files).lint(path, only("no-unconsumed-body", WIDE));
  expect(others).toEqual([]);
  return [
    /[^.]+\.$/.exec(report!.message)![0].trim(),
    ...(report!.suggestions ?? []).map(({ messageId }) => messageId),
  ];
}

const READ = ["Read it first.", "read"];
const EITHER = ["Read it first, or cancel it.", "read", "cancel"];

describe("in an application of Next.js, whose fetch keeps a branch of bodies", () => {
  it.each([
    ["fetch(url)", READ],
    ["fetch(url, { cache: 'no-store' })", READ],
    ["fetch(url, init)", READ],
    ["fetch(url, { method })", READ],
    ["fetch(url, { method: 'POST' })", EITHER],
    ["fetch(url, { signal: AbortSignal.timeout(1) })", EITHER],
  ])("%s", (request, expected) => {
    expect(adviceOn("lib/get.ts", { "package.json": NEXT, "lib/get.ts": get(request) })).toEqual(expected);
  });

  it("goes for ky, with a signal too", () => {
    const code = (options: string) => ({
      "package.json": NEXT,
      "lib/get.ts": get(`ky(url, ${options})`, 'import ky from "ky";\n'),
    });
    expect(adviceOn("lib/get.ts", code("{ signal: AbortSignal.timeout(1) }"))).toEqual(READ);
    expect(adviceOn("lib/get.ts", code("{ method: 'POST' }"))).toEqual(EITHER);
  });

  it("does not go for the fetch of a package", () => {
    const files = { "package.json": NEXT, "lib/get.ts": get("fetch(url)", 'import { fetch } from "undici";\n') };
    expect(adviceOn("lib/get.ts", files)).toEqual(EITHER);
  });

  it("goes for what an application imports from another package", () => {
    const files = (app: string) => ({
      "package.json": '{ "private": true, "workspaces": ["apps/*", "packages/*"] }\n',
      "packages/http/package.json": '{ "name": "@acme/http", "private": true, "exports": "./get.ts" }\n',
      "packages/http/get.ts": get("fetch(url)"),
      "apps/web/package.json": app,
      "apps/web/app/api/route.ts":
        'import { get } from "@acme/http";\nexport const GET = () => get("https://a.example", {}, "GET");\n',
    });
    expect(adviceOn("packages/http/get.ts", files(NEXT))).toEqual(READ);
    expect(adviceOn("packages/http/get.ts", files('{ "private": true }\n'))).toEqual(EITHER);
  });

  it("is not fixed by cancelling where that is the way that is wanted", () => {
    const lint = (request: string) =>
      program({ "package.json": NEXT, "lib/get.ts": get(request) }).lint(
        "lib/get.ts",
        only("no-unconsumed-body", { ...WIDE, fetchRelease: "cancel" }),
      );
    expect(lint("fetch(url)").map(({ fix }) => fix !== undefined)).toEqual([false]);
    expect(lint("fetch(url, { method: 'PUT' })").map(({ fix }) => fix !== undefined)).toEqual([true]);
  });
});
