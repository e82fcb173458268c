import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// scripts/matrix.mjs names another ESLint, and another parser in the place of the usual one.
const { MATRIX_ESLINT, MATRIX_PARSER } = process.env;
const replaced = {
  ...(MATRIX_ESLINT ? { eslint: MATRIX_ESLINT } : {}),
  ...(MATRIX_PARSER
    ? { "@typescript-eslint/parser": fileURLToPath(new URL(`tests/matrix/${MATRIX_PARSER}.ts`, import.meta.url)) }
    : {}),
};

export default defineConfig({
  resolve: { alias: replaced },
  test: {
    include: ["tests/**/*.test.ts", "proofs/{core,support}/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
  },
});
