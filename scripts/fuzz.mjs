// Runs generated programs before and after their fixes: `npm run fuzz [-- RUNS [SEED]]`.
import process from "node:process";
import { runNode } from "./set-up.mjs";

const [runs = "3000", seed] = process.argv.slice(2);
process.env.FUZZ_RUNS = runs;
if (seed !== undefined) process.env.FUZZ_SEED = seed;
runNode(["node_modules/vitest/vitest.mjs", "run", "tests/fixes/property.test.ts"]);
