// Says how many reports come with a repair on real files: `node scripts/repairs.mjs PATH...`
// A path is a checkout of a repository, a folder or file in one, or `@LIST`, a file with a path per line. Every file is
// linted in `recommended`; what is printed is, for clients and for bodies, the reports with a fix, with suggestions alone
// and with none, by the form of the repair, and what stands against the others. `--list` prints every report as well.
import process from "node:process";
import { readFileSync } from "node:fs";
import { filesOf, load } from "./builds.mjs";

const args = process.argv.slice(2);
const isListing = args.includes("--list");
const paths = args.filter((argument) => argument !== "--list");
if (paths.length === 0) {
  console.error("usage: node scripts/repairs.mjs [--list] PATH...");
  process.exit(2);
}

const KINDS = {
  clients: ["no-per-request-client", "prefer-shared-client"],
  bodies: ["no-unconsumed-body"],
};
const build = await load(new URL("..", import.meta.url).pathname, "recommended");
const counts = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { fix: 0, suggestion: 0, none: 0, by: {} }]));
let files = 0;
for (const file of paths.flatMap(filesOf)) {
  files += 1;
  const text = readFileSync(file, "utf8");
  for (const message of build.linter.verify(text, build.config, { filename: file })) {
    const kind = Object.keys(KINDS).find((one) => KINDS[one].includes(message.ruleId?.split("/").at(-1)));
    if (kind) count(message, counts[kind], `${file}:${message.line}`);
  }
}
console.log(`${files} files`);
for (const [kind, { fix, suggestion, none, by }] of Object.entries(counts)) {
  const all = fix + suggestion + none;
  console.log(
    `${kind}: ${all} reports, ${share(fix, all)} with a fix, ${share(suggestion, all)} with suggestions alone, ${share(none, all)} with none`,
  );
  for (const [what, number] of Object.entries(by).sort(([, one], [, other]) => other - one))
    console.log(`  ${number} ${what}`);
}

function count(message, counted, place) {
  const how = message.fix ? "fix" : message.suggestions?.length > 0 ? "suggestion" : "none";
  counted[how] += 1;
  const what =
    how === "none" ? (/Not repaired: (.*)$/.exec(message.message)?.[1] ?? "no reason is told") : formsOf(message, how);
  const key = `${how}: ${what.replaceAll(/`[^`]*`/g, "`…`")}`;
  counted.by[key] = (counted.by[key] ?? 0) + 1;
  if (isListing) console.log(`${place} ${how}: ${what}`);
}

function formsOf({ suggestions = [], fix }, how) {
  const offered = suggestions.map(({ messageId }) => messageId).join(", ");
  if (how === "suggestion") return offered;
  const form = fix.text.includes("??=") ? "at first use" : "at once";
  return offered === "" ? form : `${form} (or ${offered})`;
}

function share(part, all) {
  return `${part} (${all === 0 ? 0 : Math.round((100 * part) / all)} %)`;
}
