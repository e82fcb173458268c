import { describe, expect, it } from "vitest";
import { only, program, type ProgramFiles } from "../support/program.js";
import { apply } from "../support/repair.js";

/** Most of these programs have nobody who calls the function. */
const WIDE = { scope: "wide" };
const NEXT = '{ "private": true, "dependencies": { "next": "16.0.0" } }\n';
const LEAK = "if (!res.ok) throw new Error('x');\n  return res.json();\n}\n";
const get = (request: string, imports = "") =>
  `${imports}const ADDRESS = "https://a.example";\nexport async function get(init: object, method: string) {\n  const res = await ${request};\n  ${LEAK}`;

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
    ["fetch(ADDRESS)", READ],
    ["fetch(ADDRESS, { cache: 'no-store' })", READ],
    ["fetch(ADDRESS, init)", READ],
    ["fetch(ADDRESS, { method })", READ],
    ["fetch(ADDRESS, { method: 'POST' })", EITHER],
    ["fetch(ADDRESS, { signal: AbortSignal.timeout(1) })", EITHER],
  ])("%s", (request, expected) => {
    expect(adviceOn("lib/get.ts", { "package.json": NEXT, "lib/get.ts": get(request) })).toEqual(expected);
  });

  it.each([
    ["the size is refused", "fetch(ADDRESS)", "if (Number(res.headers.get('content-length')) > 9) return 1;"],
    ["a part is asked for", "fetch(ADDRESS, { headers: { Range: 'bytes=0-9' } })", "if (res.status !== 206) return 1;"],
  ])("asks for a signal where %s, since nobody wants to read it", (_, request, exit) => {
    const code = get(request).replace(LEAK, `${exit}\n  return res.json();\n}\n`);
    expect(adviceOn("lib/get.ts", { "package.json": NEXT, "lib/get.ts": code })).toEqual([
      "Cancel it first, in a request with a `signal`: without one, that is awaited for ever.",
    ]);
  });

  it("goes for ky, with a signal too", () => {
    const code = (options: string) => ({
      "package.json": NEXT,
      "lib/get.ts": get(`ky(ADDRESS, ${options})`, 'import ky from "ky";\n'),
    });
    expect(adviceOn("lib/get.ts", code("{ signal: AbortSignal.timeout(1) }"))).toEqual(READ);
    expect(adviceOn("lib/get.ts", code("{ method: 'POST' }"))).toEqual(EITHER);
  });

  it("does not go for the fetch of a package", () => {
    const files = { "package.json": NEXT, "lib/get.ts": get("fetch(ADDRESS)", 'import { fetch } from "undici";\n') };
    expect(adviceOn("lib/get.ts", files)).toEqual(EITHER);
  });

  it("goes for what an application imports from another package", () => {
    const files = (app: string) => ({
      "package.json": '{ "private": true, "workspaces": ["apps/*", "packages/*"] }\n',
      "packages/http/package.json": '{ "name": "@acme/http", "private": true, "exports": "./get.ts" }\n',
      "packages/http/get.ts": get("fetch(ADDRESS)"),
      "apps/web/package.json": app,
      "apps/web/app/api/route.ts": 'import { get } from "@acme/http";\nexport const GET = () => get({}, "GET");\n',
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
    expect(lint("fetch(ADDRESS)").map(({ fix }) => fix !== undefined)).toEqual([false]);
    expect(lint("fetch(ADDRESS, { method: 'PUT' })").map(({ fix }) => fix !== undefined)).toEqual([true]);
  });
});

describe("a cancel that is waited for in an application of Next.js", () => {
  const ROUTE = "app/api/x/route.ts";
  const route = (body: string, before = "") => `${before}export async function GET(req: Request) {\n${body}\n}\n`;
  const refused = (cancel: string, request = "fetch(`https://a.example/${1}`)") =>
    route(
      `  const res = await ${request};\n  if (!res.ok) {\n    ${cancel};\n    return null;\n  }\n  return res.json();`,
    );
  const lint = (code: string, files: ProgramFiles = { "package.json": NEXT }, path = ROUTE) =>
    program({ ...files, [path]: code }).lint(path, only("no-unconsumed-body", {}));

  it.each([
    ["await res.body?.cancel()", "await res.arrayBuffer()"],
    ["await res.body!.cancel()", "await res.arrayBuffer()"],
    ["await res?.body?.cancel()", "await res?.arrayBuffer()"],
    ["await res.body?.cancel().catch(() => {})", "await res.arrayBuffer().catch(() => {})"],
  ])("is reported, and read by a suggestion: %s", (cancel, read) => {
    const code = refused(cancel);
    const [report, ...others] = lint(code);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ messageId: "endless", line: 4 });
    expect(report!.message).toMatch(/is awaited for ever: `next` keeps another branch of this body/);
    expect(report!.suggestions!.map(({ messageId, fix }) => [messageId, apply(code, [fix])])).toEqual([
      ["read", code.replace(cancel, read)],
    ]);
  });

  it("is reported for ky, with a signal too", () => {
    const code = refused("await res.body?.cancel()", "ky('https://a.example', { signal: req.signal })");
    expect(lint(`import ky from "ky";\n${code}`).map(({ messageId }) => messageId)).toEqual(["endless"]);
  });

  it.each([
    ["nobody waits for it", refused("void res.body?.cancel()")],
    ["it is raced", refused("await Promise.race([res.body?.cancel(), x])")],
    ["it has a signal", refused("await res.body?.cancel()", "fetch('https://a.example', { signal: req.signal })")],
    ["it may have one", refused("await res.body?.cancel()", "fetch('https://a.example', init)")],
    ["it is no GET", refused("await res.body?.cancel()", "fetch('https://a.example', { method: 'POST' })")],
    ["it may be no GET", refused("await res.body?.cancel()", "fetch('https://a.example', { method })")],
    ["it may be a request with a signal", refused("await res.body?.cancel()", "fetch(req)")],
    [
      "it has been read",
      route("  const res = await fetch('https://a.example');\n  await res.text();\n  await res.body?.cancel();"),
    ],
  ])("is not reported where %s", (_, code) => {
    expect(lint(code)).toEqual([]);
  });

  it("is not reported elsewhere, nor where no request is known to run it", () => {
    const code = refused("await res.body?.cancel()");
    expect(lint(code, { "package.json": '{ "private": true }\n' })).toEqual([]);
    expect(lint(code.replace("req: Request", ""), { "package.json": NEXT }, "scripts/run.ts")).toEqual([]);
    expect(lint(code.replace("GET(req: Request)", "work()"), { "package.json": NEXT }, "lib/work.ts")).toEqual([]);
  });

  /** A route of a server that a package runs by itself. */
  const SERVER = `import express from "express";
const app = express();
app.get("/x", async (req, res) => {
  const answer = await fetch("https://a.example/x");
  if (!answer.ok) {
    await answer.body?.cancel();
    return res.sendStatus(502);
  }
  res.json(await answer.json());
});
app.listen(3000);
`;

  it.each([
    ["a server beside the application", "server/index.ts", SERVER],
    [
      "a route of the Pages Router, whose fetch is the global one",
      "pages/api/x.ts",
      refused("await res.body?.cancel()")
        .replace("function GET(req: Request)", "function handler(req, res)")
        .replace("async", "default async"),
    ],
    [
      "the data of a page of the Pages Router",
      "pages/price.tsx",
      refused("await res.body?.cancel()").replace("GET(req: Request)", "getServerSideProps()"),
    ],
    [
      "a function of the platform",
      "api/x.ts",
      `import type { VercelRequest, VercelResponse } from "@vercel/node";\n${refused("await res.body?.cancel()").replace("export async function GET(req: Request)", "export default async function handler(req: VercelRequest, res: VercelResponse)")}`,
    ],
    ["a route on the edge", ROUTE, `export const runtime = "edge";\n${refused("await res.body?.cancel()")}`],
    [
      "a component in the browser",
      "app/price.tsx",
      `"use client";\n${refused("await res.body?.cancel()").replace("GET(req: Request)", "load()")}`,
    ],
  ])("is not reported in %s", (_, path, code) => {
    expect(lint(code, { "package.json": NEXT }, path)).toEqual([]);
  });
});
