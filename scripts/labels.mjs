// Says how the built rules do on code that readers have labelled: `node scripts/labels.mjs CHECKOUTS [LABELS...]`
// `CHECKOUTS` is a folder with a checkout of each repository, called `owner+name`, at the commit that its labels give.
// `LABELS` are files with a label a line, as `scripts/labels/*.jsonl`, which are taken without any: `violation`, `ok` or
// `debatable` of a line, by people who read it with its callers and did not run the rules. R1 is made clients, R2 unread
// bodies, R3 reuse switched off. Printed is, for `recommended` and `strict`, what of the violations is found, and what of
// the reports on labelled lines is right; `debatable` counts for neither. Lines differ by one at most.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { load } from "./builds.mjs";

const RULES = {
  R1: ["no-per-request-client", "prefer-shared-client"],
  R2: ["no-unconsumed-body"],
  R3: ["no-disabled-keep-alive"],
};
const OWN = join(import.meta.dirname, "labels");

const [checkouts, ...given] = process.argv.slice(2);
if (checkouts === undefined) {
  console.error("usage: node scripts/labels.mjs CHECKOUTS [LABELS...]");
  process.exit(2);
}
const paths = given.length > 0 ? given : readdirSync(OWN).map((name) => join(OWN, name));
for (const path of paths) {
  const labels = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const isThere = ({ repo, path: file }) => existsSync(join(checkouts, repo.replace("/", "+"), file));
  const there = labels.filter(isThere);
  console.log(`\n${basename(path)}: ${there.length} labels, and ${labels.length - there.length} without a file`);
  for (const name of ["recommended", "strict"]) await score(name, there);
}

async function score(name, labels) {
  const build = await load(join(import.meta.dirname, ".."), name);
  const known = new Map();
  const messagesOf = (filename) => {
    if (!known.has(filename))
      known.set(filename, build.linter.verify(readFileSync(filename, "utf8"), build.config, { filename }));
    return known.get(filename);
  };
  for (const rule of Object.keys(RULES)) {
    const counts = { found: 0, missed: 0, wrong: 0, quiet: 0 };
    for (const { repo, path, line, label, ...rest } of labels) {
      if (rest.rule !== rule || label === "debatable") continue;
      const isReported = messagesOf(join(checkouts, repo.replace("/", "+"), path)).some(
        (message) => RULES[rule].includes(message.ruleId?.split("/").at(-1)) && Math.abs(message.line - line) <= 1,
      );
      counts[label === "violation" ? (isReported ? "found" : "missed") : isReported ? "wrong" : "quiet"] += 1;
    }
    const { found, missed, wrong, quiet } = counts;
    console.log(
      `  ${name} ${rule}: ${found} of ${found + missed} violations found, ${found} of ${found + wrong} reports right, silent on ${quiet} that are right`,
    );
  }
}
