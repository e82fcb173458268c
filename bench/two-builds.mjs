// What a change of the code costs: the time of each rule in two builds of this project, in one run on the same files.
//   node bench/two-builds.mjs BEFORE AFTER PATH...
// A path is a file, a folder, or `@LIST`, a file with a path per line. Each file is linted with both, in turn first.
import { readFileSync } from "node:fs";
import process from "node:process";
import { filesOf, load } from "../scripts/builds.mjs";

const PREFIX = "connection-reuse/";

const [before, after, ...paths] = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: node bench/two-builds.mjs BEFORE AFTER PATH...");
  process.exit(2);
}
const files = paths.flatMap(filesOf);
const builds = await Promise.all([before, after].map((checkout) => load(checkout, "recommended")));
const times = new Map(builds.map((build) => [build, new Map()]));
// The first round warms up.
for (const round of ["warm", "measured"]) {
  for (const measured of times.values()) measured.clear();
  for (const [index, file] of files.entries()) {
    const text = readFileSync(file, "utf8");
    const order = index % 2 === 0 ? builds : builds.toReversed();
    for (const build of order) measure(build, text, file);
  }
  if (round === "measured") report();
}

function measure(build, text, filename) {
  const { linter, config } = build;
  const measured = times.get(build);
  linter.verifyAndFix(text, config, { filename, stats: true, fix: false });
  for (const { rules = {} } of linter.getTimes().passes)
    for (const [rule, { total }] of Object.entries(rules))
      if (rule.startsWith(PREFIX)) measured.set(rule, (measured.get(rule) ?? 0) + total);
}

function report() {
  const [old, now] = [...times.values()];
  const sum = (measured) => [...measured.values()].reduce((all, time) => all + time, 0);
  const line = (name, left, right) =>
    `  ${name.padEnd(36)}${left.toFixed(0).padStart(8)} ms${right.toFixed(0).padStart(8)} ms${(right / left).toFixed(2).padStart(8)}`;
  console.log(`${files.length} files, before and after:`);
  for (const [rule, time] of old) console.log(line(rule.replace(PREFIX, ""), time, now.get(rule) ?? 0));
  console.log(line("together", sum(old), sum(now)));
}
