import type { Edit } from "./edits.js";

/** Edits of two repairs together: overlapping deletions become one, and what stands inside a deletion goes with it. */
export function combined(edits: readonly Edit[], others: readonly Edit[]): readonly Edit[] {
  const all = [...edits, ...others];
  const deletions: Edit[] = [];
  for (const edit of all.filter(isDeletion).toSorted((one, other) => one.range[0] - other.range[0])) {
    const last = deletions.at(-1);
    if (!last || last.range[1] <= edit.range[0]) deletions.push(edit);
    else deletions[deletions.length - 1] = { range: [last.range[0], Math.max(last.range[1], edit.range[1])], text: "" };
  }
  const rest = all.filter((edit) => !isDeletion(edit) && !deletions.some((deletion) => contains(deletion, edit)));
  return [...deletions, ...rest];
}

function isDeletion({ range, text }: Edit): boolean {
  return text === "" && range[1] > range[0];
}

/** An insertion at the edge of a deletion is not inside it. */
function contains({ range: [start, end] }: Edit, { range: [from, to] }: Edit): boolean {
  return from === to ? start < from && to < end : start <= from && to <= end;
}
