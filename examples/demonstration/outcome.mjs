/** A table of what was measured before and after, one endpoint a row, with a total. */
export function table(before, after) {
  const rows = before.map((endpoint, index) => row(endpoint.name, [endpoint], [after[index]]));
  const all = [...rows, row("all", before, after)];
  const head = [
    ["", "", "connections opened", "", "peak open sockets", "", "p50 ms", "", "p99 ms", ""],
    ["endpoint", "requests", "before", "after", "before", "after", "before", "after", "before", "after"],
  ];
  const widths = head[1].map((title, column) => Math.max(title.length, ...all.map((cells) => cells[column].length)));
  // A heading spans two columns.
  for (let column = 2; column < widths.length; column += 2) {
    const missing = head[0][column].length - (widths[column] + 2 + widths[column + 1]);
    if (missing > 0) widths[column] += missing;
  }
  const top = head[0].map((title, column) =>
    column < 2 ? " ".repeat(widths[column]) : title && title.padEnd(widths[column] + 2 + widths[column + 1]),
  );
  const line = (cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  ");
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [
    top
      .filter((cell) => cell !== "")
      .join("  ")
      .trimEnd(),
    line(head[1]),
    rule,
    ...rows.map(line),
    rule,
    line(all.at(-1)),
  ].join("\n");
}

/** Whether both services gave the same answers, all of them good, and how many connections the repair saves. */
export function verdict(before, after) {
  const answers = (measured) => measured.flatMap((endpoint) => endpoint.answers);
  const pairs = answers(before).map((answer, index) => [answer, answers(after)[index]]);
  const opened = (measured) => measured.reduce((sum, endpoint) => sum + endpoint.opened, 0);
  return {
    compared: pairs.length,
    failed: pairs.flat().filter(({ status }) => status !== 200).length,
    different: pairs.filter(([one, other]) => one.status !== other.status || one.body !== other.body).length,
    before: opened(before),
    after: opened(after),
  };
}

function row(name, before, after) {
  const answers = before.flatMap((endpoint) => endpoint.answers);
  const both = [before, after];
  return [
    name,
    String(answers.length),
    ...both.map((measured) => String(measured.reduce((sum, { opened }) => sum + opened, 0))),
    ...both.map((measured) => String(Math.max(...measured.map(({ peak }) => peak)))),
    ...[50, 99].flatMap((percent) => both.map((measured) => percentile(measured, percent).toFixed(1))),
  ];
}

function percentile(measured, percent) {
  const sorted = measured
    .flatMap(({ answers }) => answers.map(({ milliseconds }) => milliseconds))
    .sort((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1];
}
