// What a way of running the plugin says of the files of a repository, in words that all ways have.

const OURS = /^connection-reuse\//;

/**
 * @typedef {object} Said
 * @property {number} files how many files were linted
 * @property {Finding[]} findings
 * @property {Set<string>} rejected the files that do not parse
 */

/**
 * @typedef {object} Finding
 * @property {string} path from the folder of the repository, with forward slashes
 * @property {number} line
 * @property {number} column
 * @property {string} rule
 * @property {string} message
 * @property {string} [repairs] whether there is a fix, and how many suggestions, where the way shows them
 */

/**
 * What results of ESLint say. Rules that the files themselves name, in comments, are not there.
 * @param results in the shape of ESLint's own
 * @param pathOf the path of a file in its repository
 * @returns {Said}
 */
export function saidBy(results, pathOf) {
  const messages = results.flatMap(({ filePath, messages: all }) =>
    all.map((message) => ({ ...message, path: pathOf(filePath) })),
  );
  return {
    files: results.length,
    findings: messages
      .filter(({ ruleId }) => OURS.test(ruleId))
      .map(({ path, line, column, ruleId, message, fix, suggestions = [] }) => {
        const repairs = repairsOf(fix ? 1 : 0, suggestions.length);
        return { path, line, column, rule: ruleId, message, repairs };
      }),
    rejected: new Set(messages.filter(({ fatal }) => fatal).map(({ path }) => path)),
  };
}

/** How the repairs of a finding are written down. */
export function repairsOf(fixes, suggestions) {
  return `${fixes} fixes, ${suggestions} suggestions`;
}

/** What several runs say together. */
export function together(all) {
  return {
    files: all.reduce((sum, { files }) => sum + files, 0),
    findings: all.flatMap(({ findings }) => findings),
    rejected: new Set(all.flatMap(({ rejected }) => [...rejected])),
  };
}
