// oxlint, with the plugin as one in JavaScript.
import { join } from "node:path";
import { root } from "../set-up.mjs";
import { jsonOf } from "./run.mjs";

const OXLINT = join(root, "node_modules/oxlint/bin/oxlint");
const RULE = /^(?:eslint-plugin-)?connection-reuse\((.*)\)$/;

/** Lints files in one run. It says nothing of repairs. */
export async function oxlint({ folder, files, oxlintConfig, pathOf }) {
  const args = ["--config", oxlintConfig, "--format", "json", "--no-ignore", ...files];
  const { diagnostics, number_of_files: count } = await jsonOf([OXLINT, ...args], { cwd: folder });
  const findings = diagnostics.flatMap(({ code, filename, labels: [label], message }) => {
    const [, name] = RULE.exec(code) ?? [];
    if (name === undefined) return [];
    const { line, column } = label.span;
    return { path: pathOf(filename), line, column, rule: `connection-reuse/${name}`, message };
  });
  // What has no rule is of the parser.
  const broken = diagnostics.filter(({ code }) => !code);
  return { files: count, findings, rejected: new Set(broken.map(({ filename }) => pathOf(filename))) };
}
