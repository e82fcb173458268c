// Says what repairs break on real files: `node scripts/check-repairs.mjs PATH...`
// A path is a checkout of a repository, a folder or file in one, or `@LIST`, a file with a path per line. Every file is linted
// in `strict`. Each fix and suggestion is applied by itself; printed is what is wrong after it that was not before: errors of
// TypeScript (strict; a library that is not installed has the types of its clients in the catalogue), of the names in the
// file, and, where Prettier had formatted it, whatever Prettier would change. Nothing is installed, and no network is used.
import { readFileSync } from "node:fs";
import process from "node:process";
import { filesOf, load } from "./builds.mjs";
import { formatted, optionsFor } from "./checks/formatting.mjs";
import { importedNames } from "./checks/imported-names.mjs";
import { nameErrors } from "./checks/name-errors.mjs";
import { added, inPlaceOf, typeErrors } from "./checks/type-errors.mjs";

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: node scripts/check-repairs.mjs PATH...");
  process.exit(2);
}

const { linter, config } = await load(new URL("..", import.meta.url).pathname, "strict");
const files = paths.flatMap(filesOf);
const repaired = files.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const repairs = repairsOf(file, text);
  return repairs.length === 0 ? [] : [{ file, text, repairs }];
});
const errors = errorsOfTypes();
const counts = { formatted: 0, repairs: 0, broken: 0 };
for (const one of repaired) await check(one);
console.log(
  `${files.length} files, ${repaired.length} with ${counts.repairs} repairs, ${counts.formatted} of these formatted by Prettier: ${counts.broken} repairs break something`,
);
process.exitCode = counts.broken > 0 ? 1 : 0;

/** The errors of every typed file with repairs, and of the text after each of these. */
function errorsOfTypes() {
  const typed = repaired.filter(({ file }) => /\.[cm]?tsx?$/.test(file));
  const texts = typed.flatMap(({ file, text, repairs }) => [
    [file, text],
    ...repairs.map(({ output }, index) => [inPlaceOf(file, index), output]),
  ]);
  return typeErrors(
    new Map(texts),
    texts.map(([path]) => path),
    importedNames(files),
  );
}

async function check({ file, text, repairs }) {
  const options = await optionsFor(file);
  const isFormatted = (await formatted(text, options)) === text;
  if (isFormatted) counts.formatted += 1;
  const before = [...nameErrors(file, text), ...(errors.get(file) ?? [])];
  for (const [index, { line, kind, output }] of repairs.entries()) {
    counts.repairs += 1;
    const after = [...nameErrors(file, output), ...(errors.get(inPlaceOf(file, index)) ?? [])];
    const wrong = added(before, after);
    if (isFormatted && (await formatted(output, options)) !== output) wrong.push("Prettier changes it");
    if (wrong.length === 0) continue;
    counts.broken += 1;
    console.log(`${file}:${line} ${kind}\n${wrong.map((one) => `    ${one}`).join("\n")}`);
  }
}

function repairsOf(file, text) {
  const messages = linter.verify(text, config, { filename: file, allowInlineConfig: false });
  return messages
    .filter(({ ruleId }) => ruleId?.startsWith("connection-reuse/"))
    .flatMap(({ line, ruleId, fix, suggestions = [] }) =>
      [
        ...(fix ? [{ kind: "fix", fix }] : []),
        ...suggestions.map(({ messageId, fix: edit }) => ({ kind: messageId, fix: edit })),
      ].map(({ kind, fix: { range, text: inserted } }) => ({
        line,
        kind: `${ruleId.split("/")[1]} ${kind}`,
        output: text.slice(0, range[0]) + inserted + text.slice(range[1]),
      })),
    );
}
