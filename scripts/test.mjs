// `npm test`: installs if needed, builds, and runs every test. Arguments go to vitest.
import process from "node:process";
import { build, installIfNeeded, runNode } from "./set-up.mjs";

installIfNeeded();
build();
runNode(["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)]);
