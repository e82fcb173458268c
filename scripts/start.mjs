// `npm start`: installs if needed, builds, and shows the plugin at work on the example service.
// `npm start -- PATH…` audits any other code.
import process from "node:process";
import { build, installIfNeeded, root, runNode } from "./set-up.mjs";

const args = process.argv.slice(2);
installIfNeeded();
build();
// The user's paths are relative to where npm was called.
if (args.length > 0) runNode([`${root}dist/cli/main.js`, ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
else runNode(["examples/demonstrate.mjs"]);
