import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runtimeOf, type Runtime } from "../../src/execution/runtime.js";
import { parse } from "../support/parse.js";

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
      for (const part of ["worker/src", "server/src"]) mkdirSync(join(folder, part), { recursive: true });
      for (const part of ["worker", "server"]) writeFileSync(join(folder, part, "package.json"), "{}");
      writeFileSync(join(folder, "worker", "wrangler.toml"), "");
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("finds a configuration beside the nearest package.json", () => {
      expect(runtime(`export const price = 1;`, join(folder, "worker/src/price.ts"))).toBe("workers");
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

describe("runtimeOf: tests", () => {
  it.each([
    "/project/src/price.test.ts",
    "/project/src/price.spec.js",
    "/project/src/price.e2e-spec.ts",
    "/project/src/price_test.ts",
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
