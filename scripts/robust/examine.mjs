// What is asked of the rules about one program: that they end without an error, and that each repair leaves a program.
import { Linter } from "eslint";

const PREFIX = "connection-reuse/";
const EXTENSIONS = "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}";
/** Repairs of one program that are applied one by one; all fixes together are applied in any case. */
const MOST = 60;
/** A rule that does nothing: what breaks down with it alone is not ours. */
const IDLE = {
  plugins: { idle: { rules: { idle: { create: () => ({ Program() {} }) } } } },
  rules: { "idle/idle": "error" },
};
/** Nothing but what was installed tells what a configuration comment in a foreign program means. */
const OURS_ALONE = { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } };

/**
 * Examines one program.
 * @param directory the folder that ends the program around it
 * @param language the parser and its options
 * @returns what was found, with a line for each failure
 */
export function examine({ path, text }, { directory, plugin, language }) {
  const found = { parsed: false, reports: 0, fixes: 0, suggestions: 0, failures: [] };
  const tried = new Set();
  for (const project of ["auto", false]) {
    const config = [
      { files: [EXTENSIONS], languageOptions: withElements(language, path), ...OURS_ALONE },
      { settings: { "connection-reuse": { project } } },
    ];
    const examiner = { linter: new Linter({ cwd: directory }), config, filename: `${directory}/${path}`, found, tried };
    lint(text, [plugin.configs.strict], examiner);
  }
  return found;
}

function lint(text, rules, examiner) {
  const { found, config, filename, linter, tried } = examiner;
  let messages;
  try {
    messages = linter.verify(text, [...config, ...rules], { filename });
  } catch (error) {
    if (!breaksAnyway(text, examiner)) found.failures.push(`crash: ${shown(error)}`);
    return;
  }
  if (messages.some(({ fatal }) => fatal)) return;
  found.parsed = true;
  const comments = commentsIn(linter);
  const ours = messages.filter(({ ruleId }) => ruleId?.startsWith(PREFIX));
  const repairs = ours.flatMap(repairsIn);
  found.reports += ours.length;
  found.fixes += repairs.filter(({ kind }) => kind === "fix").length;
  found.suggestions += repairs.filter(({ kind }) => kind !== "fix").length;
  const untried = repairs.filter(({ edit }) => !tried.has(JSON.stringify(edit)));
  for (const { edit } of untried) tried.add(JSON.stringify(edit));
  for (const { kind, line, ruleId, edit } of spread(untried)) {
    const wrong = wrongWith(applied(edit, text), comments, examiner);
    if (wrong) found.failures.push(`broken: ${ruleId} ${kind} of line ${line}: ${wrong}`);
  }
  if (untried.some(({ kind }) => kind === "fix")) {
    const { output } = linter.verifyAndFix(text, [...config, ...rules], { filename });
    const wrong = wrongWith(output, comments, examiner);
    if (wrong) found.failures.push(`broken: all fixes: ${wrong}`);
  }
}

function repairsIn({ line, ruleId, fix, suggestions = [] }) {
  const fixes = fix ? [{ kind: "fix", line, ruleId, edit: fix }] : [];
  return [...fixes, ...suggestions.map((one) => ({ kind: one.messageId, line, ruleId, edit: one.fix }))];
}

/** As many of the repairs as are applied by themselves, from the first to the last: a program is parsed again after each. */
function spread(repairs) {
  return repairs.filter((_, index) => index % Math.ceil(repairs.length / MOST) === 0);
}

/** A text after an edit, whose places do not count the mark at its beginning. */
function applied({ range: [start, end], text: inserted }, text) {
  const unmarked = text.replace(/^\uFEFF/, "");
  return unmarked.slice(0, start) + inserted + unmarked.slice(end);
}

/** What is wrong with a program after a repair: it does not parse, or comments are lost. */
function wrongWith(text, comments, { linter, config, filename }) {
  const [fatal] = linter.verify(text, config, { filename }).filter((message) => message.fatal);
  if (fatal) return `line ${fatal.line}: ${fatal.message}`;
  const left = commentsIn(linter);
  for (const comment of comments) {
    const index = left.indexOf(comment);
    if (index < 0) return `lost the comment ${JSON.stringify(comment)}`;
    left.splice(index, 1);
  }
  return undefined;
}

function commentsIn(linter) {
  return linter.getSourceCode().ast.comments.map(({ value }) => value.trim());
}

function breaksAnyway(text, { linter, config, filename }) {
  try {
    linter.verify(text, [...config, IDLE], { filename });
    return false;
  } catch {
    return true;
  }
}

function withElements(language, path) {
  const ecmaFeatures = { jsx: /(?:x|\.[cm]?js)$/.test(path) };
  return { ...language, parserOptions: { ...language.parserOptions, ecmaFeatures } };
}

function shown({ message, stack = "" }) {
  const frames = stack.split("\n").filter((line) => /\/dist\//.test(line));
  return [
    message.split("\n")[0],
    ...(/Rule: .*/.exec(message) ?? []),
    ...frames.slice(0, 2).map((line) => line.trim()),
  ].join(" ");
}
