import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { platformMembers } from "../../dist/recognition/platform-members.js";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const twin = (name) => path(`site/playground/twins/${name}`);

/** What only Node can run, and what stands for it in the browser. */
const TWINS = new Map([
  [path("src/catalogue/data.ts"), twin("data.ts")],
  [path("src/manifest.ts"), twin("manifest.ts")],
  [path("src/project/disk.ts"), twin("disk.ts")],
  [path("src/project/neighbour-parser.ts"), twin("neighbour-parser.ts")],
  [path("src/project/room.ts"), twin("room.ts")],
  [path("src/recognition/platform-members.ts"), twin("platform-members.ts")],
  [path("src/typescript-parser.ts"), twin("typescript-parser.ts")],
  [path("node_modules/eslint/lib/rules/index.js"), twin("eslint-rules.cjs")],
]);

const NODE = new Map([
  ["module", twin("node-module.ts")],
  ["process", twin("node-process.ts")],
  ["path", path("node_modules/pathe/dist/index.mjs")],
]);

/** What is loaded by code that the playground never comes to. */
const NEVER_RUN = new Set(["tinyglobby", "@typescript-eslint/project-service"]);
const EMPTY = "\0empty";

const twins = {
  name: "twins",
  async resolveId(id, importer, options) {
    const builtin = builtinModules.includes(id.replace(/^node:/, "")) ? id.replace(/^node:/, "") : undefined;
    if (NEVER_RUN.has(id) || builtin) return NODE.get(builtin) ?? EMPTY;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return TWINS.get(found?.id) ?? found;
  },
  load: (id) => (id === EMPTY ? "export {};" : undefined),
};

/** The folder that the linter is written to. */
export const LINTER = path(".cache/site/linter");

/**
 * Writes the linter of the playground: the plugin and ESLint as a module for a worker, and the parser of TypeScript as one
 * that it loads where a program needs it.
 * @returns the name of the file of the worker
 */
export async function bundleLinter() {
  const bundle = await rolldown({
    input: path("site/playground/worker.ts"),
    platform: "browser",
    plugins: [twins],
    transform: {
      inject: { process: [twin("node-process.ts"), "default"] },
      define: {
        BUILTIN_MODULES: JSON.stringify(builtinModules),
        PLATFORM_MEMBERS: JSON.stringify([...platformMembers()]),
        "process.env.NODE_ENV": '"production"',
      },
    },
  });
  const { output } = await bundle.write({
    dir: LINTER,
    cleanDir: true,
    format: "esm",
    minify: true,
    entryFileNames: "linter.[hash].js",
    chunkFileNames: "[name].[hash].js",
  });
  return output.find((chunk) => chunk.isEntry).fileName;
}
