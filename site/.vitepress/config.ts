import { cpSync } from "node:fs";
import { defineConfig } from "vitepress";
import { LINTER } from "../build/bundle-linter.mjs";
import { repository } from "../markdown/repository.js";
import { writeForAgents } from "../agents/write-for-agents.js";
import { codeTheme } from "../markdown/code-theme.js";
import { linksToPlayground } from "../markdown/links-to-playground.js";
import { linksToRepository } from "../markdown/links-to-repository.js";
import { catalogueAsTable } from "../catalogue/as-table.js";
import { startWorkerFirst } from "../playground/early-worker.js";

/** The address of the site below its host. */
const base = process.env.SITE_BASE ?? "/";
/** The worker that lints in the playground, which site/build/build.mjs has written. */
const linterUrl = `${base}linter/${process.env.SITE_LINTER}`;

export default defineConfig({
  title: "connection-reuse",
  description: "ESLint rules that find HTTP clients made again for every request, and repair them",
  lang: "en",
  base,
  srcDir: "..",
  srcExclude: ["!(docs|site)/**", "*.md"],
  rewrites: { "docs/:page*": ":page*", "site/pages/:page": ":page" },
  outDir: "dist",
  cacheDir: "../.cache/vitepress",
  head: [["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }]],
  markdown: {
    theme: codeTheme,
    config(md) {
      md.use(linksToRepository).use(linksToPlayground, base);
    },
  },
  transformHtml: (html, file) => startWorkerFirst(html, file, linterUrl),
  buildEnd({ outDir }) {
    cpSync(LINTER, `${outDir}/linter`, { recursive: true });
    writeForAgents(outDir, base);
  },
  vite: {
    publicDir: "site/public",
    define: { LINTER_URL: JSON.stringify(linterUrl) },
    plugins: [catalogueAsTable],
    build: { chunkSizeWarningLimit: 1000 },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    socialLinks: [{ icon: "github", link: repository }],
    nav: [
      { text: "Get started", link: "/getting-started" },
      { text: "Rules", link: "/rules" },
      { text: "Catalogue", link: "/catalogue" },
      { text: "Playground", link: "/playground" },
    ],
    sidebar: [
      {
        text: "Use it",
        items: [
          { text: "Getting started", link: "/getting-started" },
          { text: "Playground", link: "/playground" },
          { text: "Editors", link: "/editors" },
          { text: "Hooks", link: "/hooks" },
          { text: "Agents", link: "/agents" },
          { text: "oxlint", link: "/oxlint" },
          { text: "Settings", link: "/settings" },
          { text: "Roll-out", link: "/rollout" },
        ],
      },
      {
        text: "Rules",
        items: [
          { text: "All rules", link: "/rules" },
          ...[
            "no-per-request-client",
            "prefer-shared-client",
            "no-unconsumed-body",
            "no-disabled-keep-alive",
            "no-request-state-on-shared-client",
            "no-closing-shared-client",
            "no-shared-client-in-workers",
          ].map((rule) => ({ text: rule, link: `/rules/${rule}` })),
        ],
      },
      {
        text: "How it knows",
        items: [
          { text: "Catalogue", link: "/catalogue" },
          { text: "Evidence", link: "/evidence" },
          { text: "Folklore", link: "/folklore" },
          { text: "Limits", link: "/limits" },
          { text: "Performance", link: "/performance" },
          { text: "Mutation testing", link: "/mutation-testing" },
          { text: "Architecture", link: "/architecture" },
        ],
      },
    ],
  },
});
