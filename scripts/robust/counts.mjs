// What was found, counted by corpus and parser.

const COLUMNS = ["programs", "parsed", "reports", "fixes", "suggestions", "crashes", "timeouts", "broken"];
const FAILURES = { crash: "crashes", timeout: "timeouts", broken: "broken" };

export class Counts {
  #rows = new Map();

  /** Counts what was found of one program. */
  add({ corpus, parser }, { parsed, reports, fixes, suggestions, failures }) {
    const row = this.#row(corpus, parser);
    row.programs += 1;
    row.parsed += parsed ? 1 : 0;
    row.reports += reports;
    row.fixes += fixes;
    row.suggestions += suggestions;
    for (const failure of failures) row[FAILURES[failure.split(":")[0]]] += 1;
  }

  /** How many failures there are. */
  get failures() {
    return sum([...this.#rows.values()], Object.values(FAILURES));
  }

  /** What was found in a corpus, in a line for each parser. */
  lines(corpus) {
    return [...this.#rows].filter(([name]) => name.startsWith(`${corpus} `)).map(([name, row]) => line(name, row));
  }

  /** What was found in all. */
  table() {
    const total = Object.fromEntries(COLUMNS.map((column) => [column, sum([...this.#rows.values()], [column])]));
    return [
      line("corpus parser", Object.fromEntries(COLUMNS.map((column) => [column, column]))),
      ...[...this.#rows].map(([name, row]) => line(name, row)),
      line("all", total),
    ].join("\n");
  }

  #row(corpus, parser) {
    const name = `${corpus} ${parser}`;
    const row = this.#rows.get(name) ?? Object.fromEntries(COLUMNS.map((column) => [column, 0]));
    this.#rows.set(name, row);
    return row;
  }
}

function line(name, row) {
  return `${name.padEnd(20)}${COLUMNS.map((column) => String(row[column]).padStart(12)).join("")}`;
}

function sum(rows, columns) {
  return rows.flatMap((row) => columns.map((column) => row[column])).reduce((total, count) => total + count, 0);
}
