// `npm run evidence`: runs the proofs of the core libraries, then writes docs/evidence.md.
// `npm run proofs:all`: the same with the proofs of the workspace `proofs/more`, whose packages it installs. Unread bodies are
// measured on every supported version of Node.js.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { nodeBinary } from "./node-versions.mjs";
import { build, installIfNeeded, root, runNode } from "./set-up.mjs";

const NODES = ["20", "22", "24"];
const all = process.argv.includes("--all");

installIfNeeded();
build();
runNode(["node_modules/vitest/vitest.mjs", "run", "proofs/core"]);
if (all) {
  const install = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  const { status } = spawnSync("npm", install, { cwd: `${root}proofs/more`, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  const proofs = ["node_modules/vitest/vitest.mjs", "run", "--config", "proofs/more/vitest.config.ts"];
  runNode(proofs);
  for (const node of NODES.map(nodeBinary)) {
    if (node !== process.execPath) runNode([...proofs, "unread-bodies"], { node });
  }
}
runNode(["scripts/write-evidence.mjs"]);
