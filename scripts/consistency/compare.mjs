// In what two ways of running the plugin differ.

/**
 * Compares what two ways say of some files. A file that only one of them parses is told apart: nothing follows from what
 * the other says of it.
 * @param {import("./findings.mjs").Said} one
 * @param {import("./findings.mjs").Said} other
 * @param {readonly string[]} paths the files that both were asked about
 * @returns {{ differences: string[], rejections: string[] }} with a `-` before what only the one says, and a `+` before what only the other says
 */
export function compare(one, other, paths) {
  const onlyOne = paths.filter((path) => one.rejected.has(path) && !other.rejected.has(path));
  const onlyOther = paths.filter((path) => other.rejected.has(path) && !one.rejected.has(path));
  const parsed = new Set(paths.filter((path) => !one.rejected.has(path) && !other.rejected.has(path)));
  // A way that shows no repairs is not asked for them.
  const withRepairs = [one, other].every(({ findings }) => findings.every(({ repairs }) => repairs !== undefined));
  const [these, those] = [one, other].map(({ findings }) =>
    findings.filter(({ path }) => parsed.has(path)).map((finding) => shown(finding, withRepairs)),
  );
  const unlinted = other.files === paths.length ? [] : [`linted ${other.files} of ${paths.length} files`];
  return {
    differences: [...unlinted, ...marked("-", without(these, those)), ...marked("+", without(those, these))],
    rejections: [...marked("-", onlyOne.map(rejected)), ...marked("+", onlyOther.map(rejected))],
  };
}

function marked(mark, lines) {
  return lines.map((line) => `${mark} ${line}`);
}

function rejected(path) {
  return `${path} does not parse`;
}

function shown({ path, line, column, rule, message, repairs }, withRepairs) {
  return `${path}:${line}:${column} ${rule} ${message}${withRepairs ? ` (${repairs})` : ""}`;
}

/** The lines that others do not have, or not as often. */
function without(lines, others) {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
