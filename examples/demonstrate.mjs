// The main job on a real service: lints the example, repairs a copy of it, and measures both under the same load.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lineDiff } from "../dist/cli/line-diff.js";
import { run } from "../dist/cli/run.js";
import { measure } from "./demonstration/measure.mjs";
import { table, verdict } from "./demonstration/outcome.mjs";
import { picture } from "./demonstration/picture.mjs";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "200" },
    concurrency: { type: "string", default: "10" },
    picture: { type: "string", default: ".cache/connections.svg" },
  },
});
const load = { requests: Number(values.requests), concurrency: Number(values.concurrency) };

const root = fileURLToPath(new URL("..", import.meta.url));
const service = join("examples", "price-service");
// Inside the project, so that it finds the same dependencies.
const copy = join(".cache", "repaired-price-service");
const terminal = { cwd: root, stderr: process.stderr, env: process.env };

title(`The reports on ${service}`);
await run([service], { ...terminal, stdout: process.stdout });

title("What --fix does with a copy of it");
rmSync(join(root, copy), { recursive: true, force: true });
cpSync(join(root, service), join(root, copy), { recursive: true });
await run([copy, "--fix", "--format", "json"], { ...terminal, stdout: new PassThrough().resume() });
for (const file of readdirSync(join(root, service), { recursive: true, encoding: "utf8" }).sort()) {
  const [before, after] = [service, copy].map((directory) => textOf(join(root, directory, file)));
  if (before !== after) console.log(`${join(copy, file)}\n${lineDiff(before, after).replaceAll(/^/gm, "  ")}\n`);
}

title(`Both under the same load: ${load.requests} requests to each endpoint, ${load.concurrency} at a time`);
const [before, after] = await measure([join(root, service), join(root, copy)], load);
console.log(table(before, after));
const result = verdict(before, after);
console.log(
  `\n${result.compared} answers compared, ${result.different} differ, ${result.failed} failed. ` +
    `Connections to the upstream: ${result.before} before, ${result.after} after, ` +
    `${(result.before / result.after).toFixed(1)} times fewer.`,
);
writeFileSync(join(root, values.picture), await picture(before, after));
console.log(`${values.picture} shows two of these over time.`);
if (result.different > 0 || result.failed > 0 || result.after >= result.before) process.exitCode = 1;

function title(text) {
  console.log(`\n${text}\n${"=".repeat(text.length)}\n`);
}

/** The text of a file; nothing for a directory. */
function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "EISDIR") return "";
    throw error;
  }
}
