// What a run of mutation testing came to, from the report of StrykerJS.

/** The mutants that no test noticed, one a line: where, what stood there, and what took its place. */
export function survivorsOf(files) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .sort((one, other) => one.location.start.line - other.location.start.line)
      .map((mutant) => {
        const { line, column } = mutant.location.start;
        const untested = mutant.status === "NoCoverage" ? " (no test comes here)" : "";
        return `${file}:${line}:${column}${untested}: ${inOneLine(textAt(source, mutant.location))} → ${inOneLine(mutant.replacement)}`;
      }),
  );
}

/** The figures of a room. The score is what was noticed of all that was tried, in percent; what does not end is noticed. */
export function figuresOf(room, files) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timedOut] = [count("Killed"), count("Timeout")];
  const [survived, uncovered] = [count("Survived"), count("NoCoverage")];
  const tried = killed + timedOut + survived + uncovered;
  const score = ((100 * (killed + timedOut)) / tried).toFixed(1);
  return `${room}: ${tried} mutants, ${killed} killed, ${survived} survived, ${timedOut} timed out, ${uncovered} no coverage, score ${score} %`;
}

function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join(" ");
}

/** As much of a text as fits beside another. */
function inOneLine(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
