// Runs the rule suite on every supported Node.js, ESLint and parser: `npm run matrix`.
// Versions may be named to narrow it down: `npm run matrix -- --node 20 --eslint 9.15.0 --parser espree`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { install, nodeBinary } from "./node-versions.mjs";

const NODES = ["20", "22", "24", "26"];
const ESLINTS = ["9.15.0", "9.39.5", "10.15.0"];
const PARSERS = ["espree", "typescript", "babel"];
const SUITE = ["tests/rules", "tests/hoist"];

const root = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({
  options: {
    node: { type: "string", multiple: true, default: NODES },
    eslint: { type: "string", multiple: true, default: ESLINTS },
    parser: { type: "string", multiple: true, default: PARSERS },
  },
});

function run(node, eslint, parser) {
  // Babel 7 does not take ESLint 10.
  const babel = eslint.startsWith("9.") ? 7 : 8;
  const modules = install(`eslint-${eslint}`, [
    `eslint@${eslint}`,
    `@babel/eslint-parser@^${babel}`,
    `@babel/core@^${babel}`,
  ]);
  const environment = {
    ...process.env,
    MATRIX_ESLINT: join(modules, "node_modules/eslint"),
    MATRIX_MODULES: modules,
    ...(parser === "typescript" ? {} : { MATRIX_PARSER: parser }),
  };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout } = spawnSync(nodeBinary(node), [vitest, "run", "--reporter=dot", ...SUITE], {
    cwd: root,
    env: environment,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  // eslint-disable-next-line no-control-regex -- the colours of the reporter
  const plain = stdout.replace(/\u001B\[[\d;]*m/g, "");
  const tests = /Tests\s+(.*)/.exec(plain)?.[1]?.trim() ?? "did not run";
  console.log(`node ${node} | eslint ${eslint} | ${parser} | ${tests}`);
  if (status !== 0) console.log(plain.slice(-4000));
  return status === 0;
}

let failed = 0;
for (const node of values.node) {
  for (const eslint of values.eslint) {
    for (const parser of values.parser) if (!run(node, eslint, parser)) failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
