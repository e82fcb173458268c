// What was compared, counted by the way in which it was linted.

const COLUMNS = ["files", "findings", "differences", "rejections", "seconds"];

export class Tally {
  #rows = new Map();

  /** Counts what a way said of a repository. */
  add(way, counts) {
    const row = this.#rows.get(way) ?? Object.fromEntries(COLUMNS.map((column) => [column, 0]));
    for (const column of COLUMNS) row[column] += counts[column];
    this.#rows.set(way, row);
  }

  /** How many differences there are. */
  get differences() {
    return [...this.#rows.values()].reduce((sum, { differences }) => sum + differences, 0);
  }

  /** A line for each way. */
  table() {
    const head = line("way", COLUMNS);
    const rows = [...this.#rows].map(([way, row]) =>
      line(
        way,
        COLUMNS.map((column) => row[column].toFixed()),
      ),
    );
    return [head, ...rows].join("\n");
  }
}

function line(way, cells) {
  return `${way.padEnd(12)}${cells.map((cell) => cell.padStart(13)).join("")}`;
}
