// Says what a change of the code changes on real files: `node scripts/compare-findings.mjs BEFORE AFTER PATH...`
// BEFORE and AFTER are built checkouts of this project; a path is a file, a folder, or `@LIST`, a file with a path per
// line. Every file is linted in `strict` with both; each finding, fix and suggestion that only one of them gives is printed.
import { readFileSync } from "node:fs";
import process from "node:process";
import { filesOf, load } from "./builds.mjs";

const [before, after, ...paths] = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: node scripts/compare-findings.mjs BEFORE AFTER PATH...");
  process.exit(2);
}

const builds = await Promise.all([before, after].map((checkout) => load(checkout, "strict")));
const totals = { files: 0, unparsed: 0, findings: 0, repairs: 0, different: 0 };
for (const file of paths.flatMap(filesOf)) compare(file);
const { files, unparsed, findings, repairs, different } = totals;
console.log(
  `${files} files, ${unparsed} of which do not parse: ${findings} findings with ${repairs} fixes and suggestions before; ${different} files differ`,
);
process.exitCode = different > 0 ? 1 : 0;

function compare(file) {
  const text = readFileSync(file, "utf8");
  const [old, now] = builds.map((build) => findingsOf(build, text, file));
  totals.files += 1;
  if (!old || !now) {
    totals.unparsed += 1;
    return;
  }
  totals.findings += old.length;
  totals.repairs += old.reduce((sum, { repairs }) => sum + repairs.length, 0);
  const [gone, come] = [
    [old, now],
    [now, old],
  ].map(([these, those]) => these.map(shown).filter((finding) => !those.map(shown).includes(finding)));
  if (gone.length + come.length === 0) return;
  totals.different += 1;
  console.log(file);
  for (const finding of gone) console.log(`- ${finding}`);
  for (const finding of come) console.log(`+ ${finding}`);
}

function findingsOf({ linter, config }, text, file) {
  const messages = linter.verify(text, config, { filename: file });
  if (messages.some(({ fatal }) => fatal)) return undefined;
  // The rules that a file itself names, in comments, are not there.
  return messages
    .filter(({ ruleId }) => ruleId?.startsWith("connection-reuse/"))
    .map(({ line, column, ruleId, message, fix, suggestions = [] }) => ({
      at: `${line}:${column} ${ruleId} ${message}`,
      repairs: [...(fix ? [`fix ${JSON.stringify(fix)}`] : []), ...suggestions.map((one) => JSON.stringify(one))],
    }));
}

function shown({ at, repairs }) {
  return [at, ...repairs].join("\n    ");
}
