// Runs generated programs, new ones each time, before and after their fixes: `npm run fuzz [-- RUNS [SEED]]`.
import process from "node:process";
import { runNode } from "./set-up.mjs";

const [runs = "3000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
process.env.FUZZ_RUNS = runs;
process.env.FUZZ_SEED = seed;
runNode(["node_modules/vitest/vitest.mjs", "run", "tests/fixes/property.test.ts"]);
