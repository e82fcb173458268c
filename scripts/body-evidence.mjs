// What docs/evidence.md says of bodies that nobody reads, from the rows of docs/evidence-bodies.json.

/** How a body is sent, as the columns and cells name it. */
const WAYS = ["with headers", "after headers", "in parts"];

/** The section of the page. */
export function bodySection(all) {
  const rows = unique(all.map(sourceOf)).flatMap((source) => all.filter((row) => sourceOf(row) === source));
  const nodes = unique(rows.map(({ node }) => node));
  const requests = rows.flatMap((row) => WAYS.flatMap((sent) => lineOf(row, sent)));
  const releases = rows.flatMap((row) => row.released.map((release) => releaseLineOf(row, release)));
  return [
    "## Bodies that nobody reads",
    "",
    `What Node ${nodes.join(", ")} did with the connections of responses whose bodies nobody read, by the size of the body.`,
    "A body was sent in one piece with its headers, in one piece when the headers had arrived, or from then on in eight parts.",
    "Five requests were sent, each when the body before it had arrived.",
    "",
    "- **reused**: the connection carried the next request.",
    "- **not reused**: it carried none, and closed when the server closed its idle side.",
    "- **held**: it stayed open, even then. What is held closes when the signal of its request fires, such as `AbortSignal.timeout()`, and where the last column says so at garbage collection.",
    "",
    ...table(
      ["Response of", "Node", "Body sent", ...sizesOf(rows).map(sizeName), "Garbage collection"],
      mergedLines(requests, ["sent", "major", "source"]).map(({ source, major, sent, cells }) => [
        source,
        major,
        sent,
        ...cells,
      ]),
    ),
    "",
    "What the code that releases a body costs: the connections that each request took, one request after another. Reading keeps",
    "the connection; cancelling keeps that of `fetch` where the body has arrived already, and `dump()` where it is small.",
    "",
    ...table(
      ["Response of", "Node", "Release", "1 KiB that has arrived", "1 KiB on its way", "1 MiB"],
      mergedLines(releases, ["major", "source"]).map(({ source, major, cells }) => [source, major, ...cells]),
    ),
    "",
  ];
}

function lineOf(row, sent) {
  const cells = [...sizesOf([row]).map((size) => row.fates[sent][size]), row.collected ? "closes it" : "does not"];
  return { source: sourceOf(row), major: majorOf(row), sent, cells };
}

function releaseLineOf(row, { code, arrived, onItsWay, large }) {
  const cells = [`\`${code.replace("$", "")}\``, ...[arrived, onItsWay, large].map(connectionsEach)];
  return { source: sourceOf(row), major: majorOf(row), cells };
}

/** A pool may open another connection than the one that it closes, so that one more or less says nothing. */
function connectionsEach(connections) {
  if (connections < 1) return "kept";
  return connections < 2 ? "a new one" : "two new ones";
}

/** Joins lines that differ in one key only, key by key. */
function mergedLines(lines, keys) {
  return keys.reduce((left, key) => {
    const groups = new Map();
    for (const line of left) {
      const same = JSON.stringify({ ...line, [key]: undefined });
      groups.set(same, [...(groups.get(same) ?? []), line]);
    }
    return [...groups.values()].map((group) => ({
      ...group[0],
      [key]: unique(group.map((line) => line[key])).join(", "),
    }));
  }, lines);
}

function sourceOf({ made, library, version }) {
  return library ? `\`${made}\` of ${packageOf(library)} ${version}` : `\`${made}\``;
}

/** A version that is installed under another name beside a second one. */
function packageOf(library) {
  return library.replace(/-\d+$/, "");
}

const majorOf = ({ node }) => node.split(".")[0];
const sizesOf = (rows) => Object.keys(rows[0]?.fates[WAYS[0]] ?? {}).map(Number);
const sizeName = (size) => (size === 0 ? "empty" : size < 1024 ? `${size} KiB` : `${size / 1024} MiB`);
const unique = (values) => [...new Set(values)];

function table(titles, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)];
}
