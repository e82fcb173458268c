import { OCCASIONS } from "../catalogue/vocabulary/occasions.js";
import type { Because } from "./execution-context.js";

/** A reason in the words of messages. */
export interface ReasonWords {
  /** How often: "on every request". */
  readonly when: string;
  /** Why, with the calls in between: "Express handler `app.get("/")` → `load`". */
  readonly because: string;
  /** The line of the entry point. */
  readonly line: string;
}

/** Says a reason in words. Nothing is decided by them. */
export function reasonWords({ label, occasion, chain, node }: Because): ReasonWords {
  return {
    when: OCCASIONS[occasion],
    because: [label, ...chain.map((name) => `\`${name}\``)].join(" → "),
    line: String(node.loc.start.line),
  };
}

/** The entry point as data for tools that group reports; the messages name the whole chain. */
export interface EntryPointData {
  /** "Express handler `app.get("/")`". */
  readonly entryPoint: string;
  readonly entryPointLine: string;
}

/** Says by which entry point code is reached. */
export function entryPointData({ label, node }: Because): EntryPointData {
  return { entryPoint: label, entryPointLine: String(node.loc.start.line) };
}
