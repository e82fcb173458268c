import { expect, it } from "vitest";
import { scriptRuns } from "../../src/project/package-scripts.js";

const SOURCES = new Set(
  [
    "index.js",
    "src/main.ts",
    "src/server.js",
    "src/preload.ts",
    "src/lib/index.ts",
    "prisma/seed.ts",
    "server/index.js",
  ].map((path) => `/app/${path}`),
);
const runs = (scripts: unknown, fields: object = {}) =>
  scriptRuns({ name: "app", folder: "/app", manifest: { scripts, ...fields } }, SOURCES);
const pathsRunBy = (script: string, fields: object = {}) =>
  runs({ start: script }, fields).map(({ path }) => path.replace("/app/", ""));

it("names the scripts", () => {
  expect(runs({ seed: "tsx prisma/seed.ts", dev: "nodemon src/server.js", build: "tsc -p ." })).toEqual([
    { script: "seed", path: "/app/prisma/seed.ts" },
    { script: "dev", path: "/app/src/server.js" },
  ]);
});

it.each<[string, readonly string[]]>([
  ["node src/server.js", ["src/server.js"]],
  ["node ./src/server.js --port 3000 prisma/seed.ts", ["src/server.js"]],
  ["node src/server", ["src/server.js"]],
  ["node dist/main", ["src/main.ts"]],
  ["node --enable-source-maps dist/src/main.js", ["src/main.ts"]],
  ["NODE_ENV=production node --max-old-space-size=4096 dist/main.js", ["src/main.ts"]],
  ["cross-env NODE_ENV=test npx tsx watch src/main.ts", ["src/main.ts"]],
  ["tsx --watch src/main.ts", ["src/main.ts"]],
  ["./node_modules/.bin/ts-node -P tsconfig.json src/main.ts", ["src/main.ts"]],
  ["ts-node -r tsconfig-paths/register src/main.ts", ["src/main.ts"]],
  ["node --import tsx --import ./src/preload.ts src/main.ts", ["src/preload.ts", "src/main.ts"]],
  ["node -r ./dist/preload.js dist/main.js", ["src/preload.ts", "src/main.ts"]],
  ["node --import=./src/preload.ts src/main.ts", ["src/preload.ts", "src/main.ts"]],
  [`nodemon --watch src/lib --ext ts --exec "ts-node src/main.ts"`, ["src/main.ts"]],
  [`concurrently "tsc -w" "node --watch src/server.js"`, ["src/server.js"]],
  ["npm run build && node src/server.js; tsx prisma/seed.ts", ["src/server.js", "prisma/seed.ts"]],
  ["cd server && node index.js", ["server/index.js"]],
  ["cd server && node .", ["server/index.js"]],
  ["node .", ["index.js"]],
  ["bun run src/main.ts", ["src/main.ts"]],
  ["deno run --allow-net src/main.ts", ["src/main.ts"]],
  ["pm2 start dist/main.js", ["src/main.ts"]],
  ["dotenv -e .env -- tsx prisma/seed.ts", ["prisma/seed.ts"]],
])("%s runs %j", (script, paths) => {
  expect(pathsRunBy(script)).toEqual(paths);
});

it.each([
  "tsc -p .",
  "eslint src/main.ts",
  "tsup src/main.ts --format esm",
  "esbuild src/main.ts --bundle --platform=node",
  "vitest run src/main.ts",
  "prettier --write src/main.ts",
  "next dev",
  "node scripts/none.js",
  "node -e \"require('x')\"",
  "node",
  "nodemon",
  "bun run build",
  "node --import",
  "node ../other/index.js",
  "",
])("%s runs no source", (script) => {
  expect(pathsRunBy(script)).toEqual([]);
});

it("takes main where a script runs the package", () => {
  expect(pathsRunBy("node .", { main: "dist/main.js" })).toEqual(["src/main.ts"]);
  expect(pathsRunBy("nodemon .", { main: "./src/server.js" })).toEqual(["src/server.js"]);
});

it.each([undefined, null, 5, "node index.js", ["node"], { start: 5, dev: null, x: ["node index.js"] }])(
  "finds none in scripts that are %j",
  (scripts) => {
    expect(runs(scripts)).toEqual([]);
  },
);
