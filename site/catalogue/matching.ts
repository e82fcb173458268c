import type { Row } from "./rows.data.js";

/** What somebody looks for in the table. */
export interface Query {
  /** In the names of packages and exports. */
  readonly words: string;
  /** A key of the costs; empty for all. */
  readonly cost: string;
  readonly proof: "" | "proven" | "unproven";
}

/** Whether a row is what somebody looks for. */
export function matches({ words: text, costs, isProven }: Row, { words, cost, proof }: Query): boolean {
  return (
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (cost === "" || costs.includes(cost)) &&
    (proof === "" || isProven === (proof === "proven"))
  );
}
