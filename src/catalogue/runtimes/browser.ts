import {
  BROWSER_DRIVERS,
  RENDERERS,
  SCRIPT,
  SERVERS,
  SERVER_EXPORTS,
  SERVER_PACKAGES,
} from "../vocabulary/programs.js";
import type { BrowserCode, FileEvidence, RuntimeSign } from "../runtime-schema.js";

/** Files that are components whole, and no script that could be parsed. */
export const COMPONENT_FILES: readonly string[] = ["**/*.{vue,svelte}"];

/** By what a file of a package for browsers shows that a server runs it. */
const SERVES = {
  paths: ["**/{server,api,functions,netlify,lambda}/**", `**/*.server.${SCRIPT}`],
  names: SERVER_EXPORTS,
  modules: ["node:*", ...RENDERERS, ...BROWSER_DRIVERS, ...SERVERS],
} satisfies FileEvidence;
/** Packages that build a browser extension of the package that names them. */
const EXTENSION_BUILDERS = ["wxt", "plasmo", "@crxjs/vite-plugin", "webextension-toolbox"];

/** Signs of code for browsers. */
export const BROWSER: readonly RuntimeSign[] = [
  { runtime: "browser", directives: ["use client"] },
  {
    runtime: "browser",
    fragments: ["navigator.sendBeacon", "window.location", "document.createElement(", "document.getElementById("],
    unless: {
      names: SERVER_EXPORTS,
      modules: ["node:*", ...BROWSER_DRIVERS, ...SERVERS],
      fragments: ["typeof window", "typeof document", "typeof navigator"],
    },
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
    unless: { names: SERVER_EXPORTS },
  },
  { runtime: "browser", paths: [...COMPONENT_FILES, `**/*.client.${SCRIPT}`], unless: { names: SERVER_EXPORTS } },
  {
    runtime: "browser",
    projectFiles: ["svelte.config.js", "svelte.config.ts", "angular.json"],
    unless: {
      paths: ["**/server/**", `**/*.server.${SCRIPT}`, `**/+*server.${SCRIPT}`],
      names: SERVER_EXPORTS,
      modules: ["node:*", "$env/*/private", ...SERVERS],
    },
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
    unless: {
      // A folder of a server that is open to all.
      paths: ["**/{api,backend,routes,server}/**/public/**", `**/public/**/route.${SCRIPT}`],
      names: SERVER_EXPORTS,
      modules: ["node:*", ...SERVERS],
    },
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
    unless: {
      names: SERVER_EXPORTS,
      modules: [...RENDERERS, ...SERVERS],
    },
  },
  {
    runtime: "browser",
    globals: ["localStorage", "sessionStorage", "indexedDB", "XMLHttpRequest", "chrome"],
    unless: {
      names: SERVER_EXPORTS,
      modules: [...BROWSER_DRIVERS, ...SERVERS],
      fragments: ["typeof window", "typeof localStorage", "typeof document"],
    },
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
    unless: {
      names: SERVER_EXPORTS,
      modules: ["node:*", ...RENDERERS, ...SERVERS],
    },
  },
  {
    runtime: "browser",
    dependencies: ["react-dom", "preact", "solid-js", "svelte", "vue"],
    unless: { packages: SERVER_PACKAGES, drivers: true, ...SERVES },
  },
  { runtime: "browser", packages: EXTENSION_BUILDERS, unless: { packages: SERVER_PACKAGES, drivers: true, ...SERVES } },
];

/** What makes code in a file of a server code for a browser. */
export const BROWSER_CODE: BrowserCode = {
  globals: ["document", "window"],
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
