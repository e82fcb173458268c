import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

// scripts/matrix.mjs names another ESLint, and another parser in the place of the usual one.
const { MATRIX_ESLINT, MATRIX_PARSER } = process.env;
const replaced = {
  ...(MATRIX_ESLINT ? { eslint: MATRIX_ESLINT } : {}),
  ...(MATRIX_PARSER
    ? { "@typescript-eslint/parser": fileURLToPath(new URL(`tests/matrix/${MATRIX_PARSER}.ts`, import.meta.url)) }
    : {}),
};

/** The tests of what only reads programs: they share one copy of the sources, which is most of their time. */
const ROOMS = [
  "bodies",
  "catalogue",
  "execution",
  "file",
  "flow",
  "keepalive",
  "lifetime",
  "programs",
  "project",
  "recognition",
  "repair",
  "resolution",
  "rules",
  "syntax",
].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  resolve: { alias: replaced },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    coverage: {
      include: ["src/**/*.ts"],
      // Data, which proofs hold up.
      exclude: ["src/catalogue/{libraries,hosts}/**"],
      reportsDirectory: ".cache/coverage",
      reporter: ["text", "json"],
      reportOnFailure: true,
    },
    projects: [
      { extends: true, test: { name: "rooms", include: ROOMS, isolate: false } },
      {
        extends: true,
        test: {
          name: "runs",
          include: ["tests/**/*.test.ts", "proofs/{core,support}/*.test.ts"],
          exclude: [...configDefaults.exclude, ...ROOMS],
        },
      },
    ],
  },
});
