// The tests of one room by themselves, which scripts/mutation.mjs names.
import { globSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { keptThread } from "./kept-thread.mjs";

const poolRunner = keptThread(globSync("{src,tests}/**/*.ts").map((file) => resolve(file)));

export default defineConfig({
  plugins: [
    {
      name: "one thread for all runs",
      // StrykerJS names a pool itself, which goes before that of a configuration.
      configureVitest({ project }) {
        Object.assign(project.config, { pool: poolRunner.name, poolRunner });
      },
    },
  ],
  test: {
    include: [process.env.MUTATION_TESTS],
    setupFiles: [fileURLToPath(new URL("unchanged-at-first.mjs", import.meta.url))],
    testTimeout: 60_000,
    isolate: false,
  },
});
