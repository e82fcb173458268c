// The command line of ESLint.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../set-up.mjs";
import { saidBy, together } from "./findings.mjs";
import { jsonOf } from "./run.mjs";

/** Lints files in one run, with the project's ESLint, in this Node.js, unless others are named. */
export async function eslint({ folder, files, eslintConfig, pathOf }, { node, modules = root, args = [] } = {}) {
  const script = [join(modules, "node_modules/eslint/bin/eslint.js"), "--config", eslintConfig, "--format", "json"];
  return saidBy(await jsonOf([...script, ...args, ...files], { cwd: folder, node }), pathOf);
}

/** Lints each file in a process of its own. */
export async function eslintOnEach(repository) {
  const pending = repository.files.values();
  const said = [];
  const work = async () => {
    for (const file of pending) said.push(await eslint({ ...repository, files: [file] }));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return together(said);
}
