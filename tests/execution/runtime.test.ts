import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { runtimeAt } from "../../src/execution/program-runtime.js";
import { runtimeOf, type Runtime } from "../../src/execution/runtime.js";
import { passingMoments } from "../support/moments.js";
import { nodeAt, parse } from "../support/parse.js";
import { project } from "../support/project.js";

function runtime(code: string, filename = "/project/src/service.ts", setting?: string): Runtime {
  const settings = setting === undefined ? {} : { "connection-reuse": { runtime: setting } };
  return runtimeOf(parse(code, { filename, settings }));
}

describe("runtimeOf: Node", () => {
  it.each([
    ["a plain module", `export const price = 1;`, "/project/src/service.ts"],
    ["a Next.js route", `export async function GET() {}`, "/project/app/api/price/route.ts"],
    ["a folder of tools for a model", `export const search = 1;`, "/project/src/tools/search.ts"],
    ["an infrastructure layer", `export const mailer = 1;`, "/project/src/infrastructure/mailer.ts"],
    ["a Prisma service", `export class PrismaService {}`, "/project/src/prisma/prisma.service.ts"],
    [
      "a server with a command line",
      `import { program } from "commander"; import express from "express";`,
      "/project/src/server.ts",
    ],
    [
      "an ExecutionContext that is imported",
      `import { ExecutionContext } from "@nestjs/common"; export function f(c: ExecutionContext) {}`,
      "/project/src/guard.ts",
    ],
    [
      "a page with data of the server",
      `import { useState } from "react"; export const getServerSideProps = 1; export default () => useState(1);`,
      "/project/pages/price.tsx",
    ],
    ["a default export with another fetch", `export default { async fetch(id, force) {} };`, "/project/src/api.ts"],
    [
      "a browser driven from here",
      `import puppeteer from "puppeteer"; page.evaluate(() => localStorage.clear());`,
      "/project/src/shot.ts",
    ],
    [
      "a guarded use of a browser's global",
      `if (typeof window !== "undefined") localStorage.clear();`,
      "/project/src/shared.ts",
    ],
    [
      "an API that is open to all",
      `export default async function handler() {}`,
      "/project/src/pages/api/public/feedback.ts",
    ],
    ["a route that is open to all", `export const POST = 1;`, "/project/src/app/public/feedback/route.ts"],
    ["what a server opens to all", `export class Feedback {}`, "/project/src/server/public/feedback.ts"],
    ["a module called latest", `export const price = 1;`, "/project/src/latest.ts"],
  ])("%s", (_title, code, filename) => {
    expect(runtime(code, filename)).toBe("node");
  });
});

describe("runtimeOf: Workers and edge", () => {
  it.each([
    ["a module of the platform", `import { env } from "cloudflare:workers";`],
    ["a module for the platform", `import { drizzle } from "drizzle-orm/d1";`],
    ["a binding's type", `export interface Env { DB: D1Database }`],
    ["the platform's context", `export default { async fetch(request: Request, env: Env, ctx: ExecutionContext) {} };`],
    ["the shape of a handler", `export default { async fetch(request, env) {} };`],
    ["the shape of a handler by name", `const worker = { fetch(request, env) {} }; export default worker;`],
    ["the context of OpenNext", `const { env } = getCloudflareContext();`],
    ["the environment of SvelteKit", `export const load = ({ platform }) => platform.env.DB;`],
    ["the edge runtime", `export const runtime = "edge"; export async function GET() {}`],
    ["the edge runtime of a page", `export const config = { runtime: "experimental-edge" };`],
    ["a service worker's reply", `addEventListener("fetch", (event) => event.respondWith(handle(event)));`],
  ])("%s", (_title, code) => {
    expect(runtime(code)).toBe("workers");
  });

  it("an edge function of Netlify", () => {
    expect(runtime(`export default async () => {};`, "/project/netlify/edge-functions/price.ts")).toBe("workers");
  });

  it("a function of Convex, but for its Node runtime", () => {
    const code = `export const price = action({ handler: async () => {} });`;
    expect(runtime(code, "/project/convex/price.ts")).toBe("workers");
    expect(runtime(`"use node";\n${code}`, "/project/convex/price.ts")).toBe("node");
  });

  it("is Node with the Node runtime of Next.js", () => {
    expect(runtime(`export const runtime = "nodejs"; export async function GET() {}`)).toBe("node");
  });

  describe("by the files of the project", () => {
    let folder = "";
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "runtime-"));
      for (const part of ["worker/src", "server/src", "typed/src"]) mkdirSync(join(folder, part), { recursive: true });
      for (const part of ["worker", "server", "typed"]) writeFileSync(join(folder, part, "package.json"), "{}");
      writeFileSync(join(folder, "worker", "wrangler.toml"), "");
      writeFileSync(join(folder, "typed", "worker-configuration.d.ts"), "");
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("finds a configuration beside the nearest package.json", () => {
      expect(runtime(`export const price = 1;`, join(folder, "worker/src/price.ts"))).toBe("workers");
      expect(runtime(`export const price = 1;`, join(folder, "typed/src/price.ts"))).toBe("workers");
    });

    it("does not look into the package next door", () => {
      expect(runtime(`export const price = 1;`, join(folder, "server/src/price.ts"))).toBe("node");
    });
  });
});

describe("runtimeOf: browser", () => {
  it.each([
    ["a directive", `"use client"; export const price = 1;`],
    ["a hook", `import { useEffect } from "react"; export function f() { useEffect(() => {}, []); }`],
    ["a library of the browser", `import { createRoot } from "react-dom/client";`],
    ["a mobile app", `import { View } from "react-native";`],
    ["an Angular service", `import { Injectable } from "@angular/core"; @Injectable() export class S {}`],
    ["storage of the browser", `export const key = localStorage.getItem("key");`],
    ["a key given to the browser", `new OpenAI({ apiKey, dangerouslyAllowBrowser: true });`],
  ])("%s", (_title, code) => {
    expect(runtime(code)).toBe("browser");
  });

  it("a component file", () => {
    expect(runtime(`export const price = 1;`, "/project/src/plugin.client.ts")).toBe("browser");
  });
});

describe("runtimeOf: browser, by hooks that the file calls", () => {
  it.each([
    [
      "a query",
      `import { useQuery } from "@tanstack/react-query"; export const usePrice = () => useQuery({ queryFn });`,
    ],
    [
      "a query by another name",
      `import { useMutation as change } from "react-query"; export const f = () => change(g);`,
    ],
    ["SWR", `import useSWR from "swr"; export function price() { return useSWR("/price", load); }`],
  ])("%s", (_title, code) => {
    expect(runtime(code)).toBe("browser");
  });

  it.each([
    ["a hook of one's own", `import { useQuery } from "./use-query.js"; export const price = () => useQuery();`],
    [
      "a client that is only made",
      `import { QueryClient } from "@tanstack/react-query"; export const c = new QueryClient();`,
    ],
    ["a hook that is only imported", `import { useQuery } from "@tanstack/react-query"; export { useQuery };`],
    [
      "a page with data of the server",
      `import { useQuery } from "@tanstack/react-query"; export async function loader() {} export default () => useQuery(q);`,
    ],
  ])("is not %s", (_title, code) => {
    expect(runtime(code)).toBe("node");
  });
});

describe("runtimeOf: browser, by the packages of the project", () => {
  const CODE = `export const price = () => fetch("https://api.example/price");`;
  /** The runtime of a file in a project with these packages. */
  function inProject(manifest: object, code = CODE, path = "src/price.ts"): Runtime {
    const folder = project({ "package.json": JSON.stringify(manifest) });
    return runtime(code, join(folder, path));
  }

  it.each(["react-dom", "preact", "solid-js", "svelte", "vue"])("%s", (name) => {
    expect(inProject({ dependencies: { [name]: "*", zod: "*" }, devDependencies: { vite: "*" } })).toBe("browser");
  });

  it.each([
    ["a framework that renders on a server", { dependencies: { "react-dom": "*", next: "*" } }],
    ["a family of packages of such a one", { dependencies: { "react-dom": "*", "@remix-run/node": "*" } }],
    ["a server", { dependencies: { vue: "*", express: "*" } }],
    ["a driver", { dependencies: { "react-dom": "*", pg: "*" } }],
    ["the types of Node", { dependencies: { "react-dom": "*" }, devDependencies: { "@types/node": "*" } }],
    ["a library for browsers that only its development needs", { devDependencies: { vue: "*" } }],
    ["nothing for browsers", { dependencies: { react: "*" } }],
    ["nothing", {}],
  ])("is Node with %s", (_title, manifest) => {
    expect(inProject(manifest)).toBe("node");
  });

  it.each([
    ["imports a module of Node", `import fs from "node:fs"; ${CODE}`, "src/price.ts"],
    ["imports a driver", `import { Redis } from "ioredis"; ${CODE}`, "src/price.ts"],
    ["has an export that a server calls", `export async function loader() {}`, "src/price.ts"],
    ["lies in a folder for the server", CODE, "server/price.ts"],
  ])("is Node where the file %s", (_title, code, path) => {
    expect(inProject({ dependencies: { "react-dom": "*" } }, code, path)).toBe("node");
  });

  afterEach(() => vi.restoreAllMocks());

  it("sees after a moment that package.json has changed, has come or has gone", () => {
    const pass = passingMoments();
    const folder = project({ "src/price.ts": "" });
    const write = (manifest: object) => writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    const seen = () => {
      pass();
      return runtime(CODE, join(folder, "src/price.ts"));
    };
    expect(seen()).toBe("node");
    write({ dependencies: { vue: "*" } });
    expect(seen()).toBe("browser");
    write({ dependencies: { vue: "*", express: "*" } });
    expect(seen()).toBe("node");
    rmSync(join(folder, "package.json"));
    expect(seen()).toBe("node");
    write({});
    writeFileSync(join(folder, "wrangler.toml"), "");
    expect(seen()).toBe("workers");
    rmSync(join(folder, "wrangler.toml"));
    expect(seen()).toBe("node");
  });

  it("does without a package.json that cannot be read", () => {
    expect(runtime(CODE, join(project({ "package.json": "{" }), "price.ts"))).toBe("node");
  });
});

describe("runtimeAt", () => {
  /** Where `probe()` runs. */
  function at(code: string, setting?: string): Runtime {
    const settings = setting === undefined ? {} : { "connection-reuse": { runtime: setting } };
    const file = parse(code, { settings });
    return runtimeAt(nodeAt(file, "probe()"), file);
  }

  it.each([
    ["a function that uses the document", `function f() { document.title = "a"; probe(); }`],
    ["a callback in it", `function f() { load().then(() => { probe(); }); document.title = "a"; }`],
    ["around a callback that uses it", `function f() { load().then(() => { document.title = "a"; }); probe(); }`],
    ["a module that cannot be loaded elsewhere", `document.title = "a"; function f() { probe(); }`],
    ["behind a check for a server", `function f() { if (typeof window === "undefined") return; probe(); }`],
    ["behind a check for a browser", `function f() { if (typeof document !== "undefined") { probe(); } }`],
    [
      "behind a check by name",
      `const isServer = typeof window === "undefined"; function f() { if (!isServer) probe(); }`,
    ],
    ["in the page of a driven browser", `page.evaluate(() => { document.title = "a"; probe(); });`],
    ["a variable that Vite writes into pages", `function f() { probe(); return import.meta.env.VITE_API; }`],
    ["a constant with one", `const API = import.meta.env.VITE_API; function f() { probe(); return API; }`],
  ])("is a browser in %s", (_title, code) => {
    expect(at(code)).toBe("browser");
  });

  it.each([
    ["another function of the file", `function f() { document.title = "a"; } function g() { probe(); }`],
    ["the code around a driven browser", `async function f() { await page.evaluate(() => document.title); probe(); }`],
    ["a document of one's own", `import { document } from "./dom.js"; function f() { document.title = "a"; probe(); }`],
    ["a parameter of that name", `function f(document) { document.title = "a"; probe(); }`],
    ["around a checked use", `function f() { if (typeof document !== "undefined") document.title = "a"; probe(); }`],
    ["around a check alone", `function f() { const has = typeof document; probe(); }`],
    ["behind a check for a browser", `function f() { if (typeof window !== "undefined") return; probe(); }`],
    ["another environment", `function f() { probe(); return import.meta.env.API_KEY; }`],
    [
      "a function beside one that reads it",
      `function f() { return import.meta.env.VITE_API; } function g() { probe(); }`,
    ],
    [
      "what a host of requests calls",
      `import { Hono } from "hono"; new Hono().get("/", (c) => { probe(); return import.meta.env.VITE_API; });`,
    ],
  ])("is Node in %s", (_title, code) => {
    expect(at(code)).toBe("node");
  });

  it("is what the settings say", () => {
    expect(at(`function f() { document.title = "a"; probe(); }`, "node")).toBe("node");
  });
});

describe("runtimeOf: tests", () => {
  it.each([
    "/project/src/price.test.ts",
    "/project/src/price.spec.js",
    "/project/src/price.e2e-spec.ts",
    "/project/src/price_test.ts",
    "/project/src/price.server.test.helpers.ts",
    "/project/test/price.ts",
    "/project/src/__tests__/price.ts",
    "/project/src/__mocks__/axios.ts",
    "/project/src/Price.stories.tsx",
    "/project/e2e/price.ts",
    "/project/cypress/support/commands.ts",
    "/project/jest.setup.ts",
    "/project/benchmarks/price.ts",
  ])("%s", (filename) => {
    expect(runtime(`export const price = 1;`, filename)).toBe("test");
  });

  it.each([
    ["vitest", `import { it } from "vitest";`],
    ["node:test", `import test from "test"; import { it } from "node:test";`],
    ["playwright", `import { test } from "@playwright/test";`],
    ["nock", `const nock = require("nock");`],
    ["globals of a test framework", `describe("x", () => { it("y", () => {}); });`],
  ])("by the import of %s", (_title, code) => {
    expect(runtime(code)).toBe("test");
  });
});

describe("runtimeOf: scripts", () => {
  it.each([
    "/project/scripts/backfill.ts",
    "/project/src/migrations/0001-init.ts",
    "/project/src/old-migrations/0001-init.ts",
    "/project/prisma/seed.ts",
    "/project/db/seeds/users.js",
    "/project/bin/www.js",
    "/project/vite.config.ts",
    "/project/knexfile.js",
    "/project/.github/label.js",
    "/tools/release.ts",
  ])("%s", (filename) => {
    expect(runtime(`export const price = 1;`, filename)).toBe("script");
  });

  it.each([
    ["a hashbang", `#!/usr/bin/env node\nmain();`],
    ["a command framework", `import { Command } from "commander";`],
    ["a workflow step", `import * as core from "@actions/core";`],
    ["a stack", `import { Stack } from "aws-cdk-lib";`],
  ])("by %s", (_title, code) => {
    expect(runtime(code)).toBe("script");
  });
});

describe("runtimeOf: settings", () => {
  it("take the platform from the settings", () => {
    expect(runtime(`export const price = 1;`, undefined, "workers")).toBe("workers");
    expect(runtime(`import { env } from "cloudflare:workers";`, undefined, "node")).toBe("node");
  });

  it("leave tests tests", () => {
    expect(runtime(`import { it } from "vitest";`, undefined, "workers")).toBe("test");
  });
});

describe("runtimeOf: the middleware of Next.js", () => {
  const CODE = `export function middleware() {}`;
  /** The runtime of a file in an application of Next.js. */
  function inNext(code: string, path: string, manifest: object = { dependencies: { next: "15.5.0" } }): Runtime {
    const folder = project({ "package.json": "{}", "apps/web/package.json": JSON.stringify(manifest) });
    return runtime(code, join(folder, "apps/web", path));
  }

  it.each([
    ["at the root", CODE, "middleware.ts"],
    ["in src", CODE, "src/middleware.js"],
    ["of Next.js 12.0", CODE, "pages/api/_middleware.ts"],
    ["with a matcher", `${CODE} export const config = { matcher: "/api/:path*" };`, "middleware.ts"],
  ])("runs on the Edge %s", (_title, code, path) => {
    expect(inNext(code, path)).toBe("workers");
  });

  it.each([
    ["by its configuration", `${CODE} export const config = { matcher: "/", runtime: "nodejs" };`, "middleware.ts"],
    ["as a proxy", `export function proxy() {}`, "proxy.ts"],
    ["anywhere else", CODE, "lib/middleware.ts"],
  ])("runs on Node %s", (_title, code, path) => {
    expect(inNext(code, path)).toBe("node");
  });

  it("is told by its package or its imports", () => {
    const own = { dependencies: { express: "5.0.0" } };
    expect(inNext(CODE, "middleware.ts", own)).toBe("node");
    expect(inNext(`import { NextResponse } from "next/server"; ${CODE}`, "middleware.ts", own)).toBe("workers");
  });
});
