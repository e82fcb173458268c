import { OCCASIONS } from "../catalogue/vocabulary/occasions.js";
import type { LintedFile } from "../file/linted-file.js";
import { placeWords } from "../project/place-words.js";
import { lineOf } from "../syntax/line-of.js";
import type { Because } from "./execution-context.js";

/** A reason in the words of messages. */
export interface ReasonWords {
  /** How often: "on every request". */
  readonly when: string;
  /** Why, with the calls in between: "Express handler `app.get("/")` → `load`". */
  readonly because: string;
  /** Where the entry point is: "line 4", or "app/api/upload/route.ts:4" in another file. */
  readonly at: string;
}

/** What runs the code, in words: "Express handler `app.get("/")`", "`for` loop". */
export function labelOf({ what, subject }: Pick<Because, "what" | "subject">): string {
  return subject === undefined ? what : `${what} \`${subject}\``;
}

/** Says a reason in the words of a file. Nothing is decided by them. */
export function reasonWords(because: Because, file: LintedFile): ReasonWords {
  const { occasion, chain } = because;
  return {
    when: OCCASIONS[occasion],
    because: [labelOf(because), ...chain.map((name) => `\`${name}\``)].join(" → "),
    at: placeWords(because, file),
  };
}

/** The entry point as data for tools that group reports; the messages name the whole chain. */
export interface EntryPointData {
  /** "Express handler `app.get("/")`". */
  readonly entryPoint: string;
  readonly entryPointLine: string;
}

/** Says by which entry point code is reached. */
export function entryPointData(because: Because): EntryPointData {
  return { entryPoint: labelOf(because), entryPointLine: String(lineOf(because.node, because.file)) };
}
