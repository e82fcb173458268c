// The ways in which the plugin is run.
import process from "node:process";
import { install, nodeBinary } from "../node-versions.mjs";
import { audit } from "./audit.mjs";
import { editor } from "./editor.mjs";
import { eslint, eslintOnEach } from "./eslint.mjs";
import { oxlint } from "./oxlint.mjs";
import { onWindows } from "./windows.mjs";

const ESLINT_9 = "9.39.5";
const NODES = ["20", "22", "24", "26"];

/** What all others are held against: ESLint 10, which lints everything in one run. */
export const BASE = eslint;

/**
 * The other ways by their names. Each is given a repository with its configurations and says what it finds in the files;
 * one with `isSlow`, in a sample of them.
 */
export const WAYS = {
  "eslint-9": { lint: (repository) => eslint(repository, { modules: eslint9() }) },
  threads: { lint: (repository) => eslint(repository, { args: ["--concurrency", "2"] }) },
  alone: { lint: eslintOnEach, isSlow: true },
  oxlint: { lint: oxlint },
  audit: { lint: audit },
  editor: { lint: editor, isSlow: true },
  windows: { lint: onWindows },
  ...Object.fromEntries(
    NODES.filter((version) => !process.versions.node.startsWith(`${version}.`)).map((version) => [
      `node-${version}`,
      { lint: (repository) => eslint(repository, { node: nodeBinary(version) }) },
    ]),
  ),
};

function eslint9() {
  return install(`consistency-eslint-${ESLINT_9}`, [`eslint@${ESLINT_9}`]);
}
