/** Lines that are shown around a change. */
const CONTEXT = 2;

interface Line {
  readonly kind: " " | "-" | "+";
  readonly text: string;
  /** Line number, from 1, in the old text. */
  readonly number: number;
}

/** The difference between two texts in the unified format, without the lines that name files. */
export function lineDiff(before: string, after: string): string {
  const lines = compare(before.split("\n"), after.split("\n"));
  const output: string[] = [];
  let shownTo = -1;
  lines.forEach(({ kind }, index) => {
    if (kind === " ") return;
    const from = Math.max(index - CONTEXT, 0);
    if (from > shownTo + 1 || shownTo < 0) output.push(`@@ line ${lines[from]!.number} @@`);
    const to = Math.min(index + CONTEXT, lines.length - 1);
    for (let shown = Math.max(from, shownTo + 1); shown <= to; shown += 1) {
      output.push(`${lines[shown]!.kind}${lines[shown]!.text}`);
    }
    shownTo = Math.max(shownTo, to);
  });
  return output.join("\n");
}

/** Common lines at both ends are matched first, so that the table below stays as small as the change. */
function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[], offset: number): Line[] =>
    lines.map((text, index) => ({ kind: " ", text, number: offset + index + 1 }));
  return [
    ...same(before.slice(0, head), 0),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), head),
    ...same(before.slice(before.length - tail), before.length - tail),
  ];
}

/** The longest common subsequence of the lines, and what is left out and put in around it. */
function middle(before: readonly string[], after: readonly string[], offset: number): readonly Line[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let now = after.length - 1; now >= 0; now -= 1) {
      lengths[old]![now] =
        before[old] === after[now]
          ? lengths[old + 1]![now + 1]! + 1
          : Math.max(lengths[old + 1]![now]!, lengths[old]![now + 1]!);
    }
  }
  const lines: Line[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const number = offset + old + 1;
    if (before[old] === after[now] && old < before.length && now < after.length) {
      lines.push({ kind: " ", text: before[old]!, number });
      old += 1;
      now += 1;
    } else if (now >= after.length || (old < before.length && lengths[old + 1]![now]! >= lengths[old]![now + 1]!)) {
      lines.push({ kind: "-", text: before[old]!, number });
      old += 1;
    } else {
      lines.push({ kind: "+", text: after[now]!, number });
      now += 1;
    }
  }
  return lines;
}
