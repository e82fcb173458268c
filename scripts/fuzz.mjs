// Runs generated programs, new ones each time, before and after their repairs: `npm run fuzz [-- RUNS [SEED]]`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import process from "node:process";
import { root } from "./set-up.mjs";

const [runs = "3000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const processes = Math.min(availableParallelism(), Math.ceil(Number(runs) / 1000));
const codes = await Promise.all(Array.from({ length: processes }, (_, index) => runsOf(index)));
process.exitCode = codes.find((code) => code !== 0) ?? 0;

/** A share of the runs, with a seed of its own. */
async function runsOf(index) {
  const env = {
    ...process.env,
    FUZZ_RUNS: String(Math.ceil(Number(runs) / processes)),
    FUZZ_SEED: String(Number(seed) + index),
  };
  const args = ["node_modules/vitest/vitest.mjs", "run", "tests/fixes/generated.test.ts", "--maxWorkers=1"];
  const [code] = await once(spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" }), "exit");
  return code;
}
