import { COMMAND_LINE_FRAMEWORKS } from "./host-words.js";
/** Where the code of a file runs, and by what that shows. */
export interface RuntimeSign {
  readonly runtime: "workers" | "browser" | "test" | "script";
  /** Paths of files, from the working directory. */
  readonly paths?: readonly string[];
  /** Import specifiers, as types or values. */
  readonly modules?: readonly string[];
  /** Names that the file uses as values or types and nothing declares. */
  readonly globals?: readonly string[];
  /** Names of which all are used so. */
  readonly allGlobals?: readonly string[];
  /** Directives at the top of the file. */
  readonly directives?: readonly string[];
  /** Fragments of the source text. */
  readonly fragments?: readonly string[];
  /** The values of an exported constant, by its name; dotted for a member of an exported object. */
  readonly exports?: Readonly<Record<string, readonly string[]>>;
  /** A member function of the default export, with the name of its second parameter. */
  readonly defaultMember?: { readonly name: string; readonly second: readonly string[] };
  /** The file starts with a hashbang. */
  readonly hashbang?: true;
  /** Files beside the nearest `package.json`. */
  readonly projectFiles?: readonly string[];
  /** Packages that the nearest `package.json` needs to run. */
  readonly dependencies?: readonly string[];
  /** Exports that the file calls, by import specifiers: hooks. */
  readonly calls?: { readonly modules: readonly string[]; readonly exports: readonly string[] };
  /** Packages in the nearest `package.json`, also for development, with which the sign does not count. */
  readonly notPackages?: readonly string[];
  /** It does not count where that `package.json` or the file itself names a package with clients that hold sockets. */
  readonly notDrivers?: true;
  /** Import specifiers with which the sign does not count. */
  readonly notModules?: readonly string[];
  /** Paths of files for which the sign does not count. */
  readonly notPaths?: readonly string[];
  /** Exports with which the sign does not count. */
  readonly notExports?: readonly string[];
  /** Fragments of the source text with which the sign does not count. */
  readonly notFragments?: readonly string[];
}

/**
 * Signs of a browser that count for the code that they stand in, and not for all of their file: a function, with the
 * functions in it.
 */
export interface BrowserCode {
  /** Globals that are used without a look whether they are there. */
  readonly globals: readonly string[];
  /** Members of `import.meta.env`, as patterns of names. Servers that render pages have them too: what a host of requests calls is none. */
  readonly environment: readonly string[];
  /** Methods that send the function they are given to a browser: what stands in it says nothing of the code around it. */
  readonly sentBy: readonly string[];
}

const SCRIPT = "{js,jsx,cjs,mjs,ts,tsx,cts,mts}";
/** Exports that a server calls, in files that also hold code for the browser. */
const SERVER_EXPORTS = [
  "getServerSideProps",
  "getStaticProps",
  "loader",
  "action",
  "middleware",
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "load",
  "actions",
] as const;
/** Packages by which a program that reads a command line is a server. */
const SERVERS = [
  "express",
  "fastify",
  "koa",
  "hono",
  "@hono/**",
  "@nestjs/core",
  "@hapi/hapi",
  "node:http",
  "node:https",
  "node:http2",
  "polka",
  "restify",
  "socket.io",
  "ws",
  "bullmq",
  "elysia",
  "h3",
] as const;
/** Packages of what serves pages or requests, renders on a server, or only runs in Node. */
const SERVER_PACKAGES = [
  ...SERVERS.filter((name) => !name.startsWith("node:")),
  "@types/{node,bun,express,aws-lambda}",
  "bun-types",
  "next",
  "nuxt",
  "nuxt3",
  "nitropack",
  "astro",
  "gatsby",
  "blitz",
  "vike",
  "vinxi",
  "electron",
  "meteor-node-stubs",
  "solid-start",
  "server-only",
  "@{remix-run,react-router,sveltejs,redwoodjs,keystonejs,adonisjs,nestjs,fastify,koa,hapi,feathersjs}/**",
  "@{solidjs,tanstack}/*start",
  "@builder.io/qwik-city",
  "@shopify/hydrogen",
  "@analogjs/platform",
  "@angular/ssr",
  "@apollo/server",
  "apollo-server*",
  "graphql-yoga",
  "@trpc/server",
  "@vercel/node",
  "@netlify/functions",
  "@azure/functions",
  "firebase-{admin,functions}",
  "serverless*",
  "inngest",
  "@trigger.dev/**",
  "nodemailer",
  "resend",
  "react-email",
  "@react-email/**",
  "dotenv",
  "nodemon",
  "pm2",
  "ts-node*",
  "tsx",
] as const;
/** Packages that render on a server what others render in a browser. */
const RENDERERS = [
  "react-dom/server",
  "react-dom/server.*",
  "vue/server-renderer",
  "@angular/ssr",
  "@angular/ssr/**",
] as const;
const BROWSER_DRIVERS = [
  "puppeteer",
  "puppeteer-*",
  "playwright",
  "playwright-*",
  "@playwright/**",
  "jsdom",
  "happy-dom",
  "linkedom",
] as const;

/**
 * Signs of runtimes: any condition of a sign suffices, and the first sign that holds decides. A file without
 * any runs on Node.
 */
export const runtimeSigns: readonly RuntimeSign[] = [
  {
    runtime: "test",
    paths: [
      `**/*.{test,tests,spec,specs,e2e,e2e-spec,cy,stories,story,bench,benchmark,fixture,mock,mocks,test-d,pw}.${SCRIPT}`,
      `**/*{_,-}{test,tests,spec,e2e,mock,bench,benchmark}.${SCRIPT}`,
      `**/{test,tests,spec,setupTests,vitest.setup,jest.setup,test-utils,testUtils}.${SCRIPT}`,
      "**/{__tests__,__test__,__mocks__,__fixtures__,test,tests,spec,specs,e2e,cypress,fixtures,fixture,mocks,benchmarks,benchmark}/**",
      "**/{bench,perf,load-test,load-tests,loadtest,testing,test-utils,testutils,integration-tests,.storybook,testdata,test-data,testProjects,test-projects,type-tests}/**",
    ],
    modules: [
      "vitest",
      "vitest/**",
      "@jest/globals",
      "mocha",
      "chai",
      "ava",
      "tape",
      "tap",
      "node:test",
      "@playwright/test",
      "cypress",
      "msw",
      "msw/**",
      "nock",
      "supertest",
      "sinon",
      "uvu",
      "bun:test",
      "@testing-library/**",
      "aws-sdk-client-mock",
      "@nestjs/testing",
      "@storybook/**",
      "k6",
      "k6/**",
      "jest",
      "testcontainers",
      "@testcontainers/**",
      "aws-sdk-mock",
      "proxyquire",
      "tinybench",
      "benchmark",
      "autocannon",
      "mitata",
    ],
  },
  { runtime: "test", allGlobals: ["describe", "it"] },
  { runtime: "test", allGlobals: ["describe", "test"] },
  {
    runtime: "script",
    paths: [
      "**/{scripts,script,bin,migrations,migration,seeds,seed,seeders,seeder,.github,codemods,.ci,.circleci,.buildkite,.gitlab,cli}/**",
      "**/*{-,_}{migrations,migration,seeds,seeders,scripts}/**",
      "/{tools,tooling,infra,infrastructure,ci,build,devtools,dev-tools}/**",
      `**/*.{config,conf,seed,seeder,migration}.${SCRIPT}`,
      `**/{seed,seeds,seeder,migrate,migration,migrations,knexfile,gulpfile,Gruntfile,gruntfile,Gulpfile,cli,postinstall}.${SCRIPT}`,
      "**/{gatsby-node,gatsby-config,webpack.*,rollup.*,vite.*,esbuild,esbuild.*,serverless,ecosystem,.eslintrc,.pnp}.{js,cjs,mjs,ts}",
    ],
    hashbang: true,
  },
  {
    runtime: "script",
    modules: [
      ...COMMAND_LINE_FRAMEWORKS,
      "meow",
      "@actions/core",
      "@actions/github",
      "zx",
      "zx/**",
      "google/zx",
      "inquirer",
      "@inquirer/prompts",
      "@clack/prompts",
      "prompts",
      "enquirer",
      "ora",
      "danger",
    ],
    notModules: SERVERS,
  },
  {
    runtime: "script",
    modules: ["aws-cdk-lib", "aws-cdk-lib/**", "@aws-cdk/**", "@pulumi/**", "cdktf", "gulp", "projen"],
    notModules: SERVERS,
  },
  {
    runtime: "workers",
    modules: [
      "cloudflare:*",
      "@cloudflare/**",
      "hono/cloudflare-workers",
      "hono/cloudflare-pages",
      "@opennextjs/cloudflare",
      "@opennextjs/cloudflare/**",
      "@prisma/client/edge",
      "@prisma/adapter-d1",
      "drizzle-orm/d1",
      "agents",
      "agents/mcp",
      "agents/react",
      "partyserver",
      "partykit/server",
      "rwsdk/worker",
      "@remix-run/cloudflare",
      "@remix-run/cloudflare-pages",
      "@react-router/cloudflare",
      "@sveltejs/adapter-cloudflare",
      "@fastly/js-compute",
      "@fastly/js-compute/**",
      "fastly:*",
      "@shopify/remix-oxygen",
      "@shopify/hydrogen",
      "@shopify/oxygen-workers-types",
      "workers-og",
      "@microlabs/otel-cf-workers",
      "@builder.io/qwik-city/middleware/cloudflare-pages",
      "nitro-cloudflare-dev",
    ],
    globals: [
      "D1Database",
      "KVNamespace",
      "R2Bucket",
      "DurableObjectNamespace",
      "DurableObjectState",
      "DurableObject",
      "Hyperdrive",
      "ExportedHandler",
      "PagesFunction",
      "ExecutionContext",
      "ScheduledController",
      "MessageBatch",
      "ForwardableEmailMessage",
      "EventContext",
      "DurableObjectStub",
      "CloudflareEnv",
      "CloudflareBindings",
      "AnalyticsEngineDataset",
      "VectorizeIndex",
    ],
    fragments: [
      "getCloudflareContext(",
      ".cloudflare.env",
      "platform.env.",
      "platform?.env.",
      "platform!.env.",
      "locals.runtime.env",
      "getRequestContext().env",
      ".respondWith(",
    ],
    defaultMember: { name: "fetch", second: ["env", "_env", "environment"] },
  },
  {
    runtime: "workers",
    exports: { runtime: ["edge", "experimental-edge"], "config.runtime": ["edge", "experimental-edge"] },
    paths: ["**/netlify/edge-functions/**"],
  },
  // Functions of Convex run in isolates unless their file says otherwise.
  { runtime: "workers", paths: ["**/convex/**"], notFragments: ['"use node"', "'use node'"] },
  { runtime: "workers", projectFiles: ["wrangler.toml", "wrangler.json", "wrangler.jsonc"] },
  { runtime: "browser", directives: ["use client"] },
  {
    runtime: "browser",
    fragments: ["navigator.sendBeacon", "window.location", "document.createElement(", "document.getElementById("],
    notExports: SERVER_EXPORTS,
    notModules: ["node:*", ...BROWSER_DRIVERS, ...SERVERS],
    notFragments: ["typeof window", "typeof document", "typeof navigator"],
  },
  { runtime: "browser", fragments: ["dangerouslyAllowBrowser: true"] },
  {
    runtime: "browser",
    fragments: [
      "useEffect(",
      "useLayoutEffect(",
      "useState(",
      "useState<",
      "useRef(",
      "useRef<",
      "onClick={",
      "onSubmit={",
      "onChange={",
    ],
    notExports: SERVER_EXPORTS,
  },
  { runtime: "browser", paths: ["**/*.{vue,svelte}", `**/*.client.${SCRIPT}`], notExports: SERVER_EXPORTS },
  {
    runtime: "browser",
    projectFiles: ["svelte.config.js", "svelte.config.ts", "angular.json"],
    notPaths: ["**/server/**", `**/*.server.${SCRIPT}`, `**/+*server.${SCRIPT}`],
    notExports: SERVER_EXPORTS,
    notModules: ["node:*", "$env/*/private", ...SERVERS],
  },
  {
    runtime: "browser",
    paths: [
      `**/use[A-Z]*.${SCRIPT}`,
      "**/components/**/*.{jsx,tsx}",
      "**/client-only/**",
      "**/{frontend,public}/**",
      `**/{serviceWorker,service-worker,sw}.${SCRIPT}`,
    ],
    notExports: SERVER_EXPORTS,
    notModules: ["node:*", ...SERVERS],
  },
  {
    runtime: "browser",
    modules: [
      "client-only",
      "react-dom",
      "react-dom/client",
      "react-native",
      "react-native-*",
      "expo",
      "expo-*",
      "@angular/core",
      "@angular/**",
      "vue",
      "pinia",
      "jquery",
      "react-redux",
      "@reduxjs/toolkit",
      "@reduxjs/toolkit/**",
      "zustand",
      "zustand/**",
      "webextension-polyfill",
      "@ionic/**",
      "recoil",
      "jotai",
      "react-router-dom",
    ],
    notExports: SERVER_EXPORTS,
    notModules: [...RENDERERS, ...SERVERS],
  },
  {
    runtime: "browser",
    globals: ["localStorage", "sessionStorage", "indexedDB", "XMLHttpRequest", "chrome"],
    notExports: SERVER_EXPORTS,
    notModules: [...BROWSER_DRIVERS, ...SERVERS],
    notFragments: ["typeof window", "typeof localStorage", "typeof document"],
  },
  {
    runtime: "browser",
    calls: {
      modules: [
        "swr",
        "swr/**",
        "react-query",
        "@tanstack/{react,vue,solid,svelte,preact,angular}-query",
        "@tanstack/angular-query-experimental",
      ],
      exports: ["default", "use*", "create*", "inject*"],
    },
    notExports: SERVER_EXPORTS,
    notModules: ["node:*", ...RENDERERS, ...SERVERS],
  },
  {
    runtime: "browser",
    dependencies: ["react-dom", "preact", "solid-js", "svelte", "vue"],
    notPackages: SERVER_PACKAGES,
    notDrivers: true,
    notPaths: ["**/{server,api,functions,netlify,lambda}/**", `**/*.server.${SCRIPT}`],
    notExports: SERVER_EXPORTS,
    notModules: ["node:*", ...RENDERERS, ...BROWSER_DRIVERS, ...SERVERS],
  },
];

/** What makes code in a file of a server code for a browser. */
export const browserCode: BrowserCode = {
  globals: ["document"],
  environment: ["VITE_*"],
  sentBy: [
    "evaluate",
    "evaluateHandle",
    "evaluateOnNewDocument",
    "evaluateAll",
    "addInitScript",
    "waitForFunction",
    "pageFunction",
    "$eval",
    "$$eval",
    "executeScript",
    "executeAsyncScript",
    "execute",
  ],
};
