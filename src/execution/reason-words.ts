import { OCCASIONS } from "../catalogue/vocabulary/occasions.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { placeWords } from "../project/place-words.js";
import { lastName } from "../syntax/spoken-name.js";
import { lineOf } from "../syntax/line-of.js";
import type { Because, Step } from "./execution-context.js";

/** A reason in the words of messages. */
export interface ReasonWords {
  /** How often: "on every request". */
  readonly when: string;
  /**
   * Why, with the calls in between and the place of the entry point: "Express handler `app.get("/")` → `load`, line 4",
   * or where that stands in another file "Next.js route handler `POST`, app/api/upload/route.ts:4 → `getS3`".
   */
  readonly because: string;
}

/** What runs the code, in words: "Express handler `app.get("/")`", "`for` loop". */
export function labelOf({ what, subject }: Pick<Because, "what" | "subject">): string {
  return subject === undefined ? what : `${what} \`${subject}\``;
}

/** Says a reason in the words of a file. Nothing is decided by them. */
export function reasonWords(because: Because, file: LintedFile): ReasonWords {
  const { occasion, chain } = because;
  const label = labelOf(because);
  const calls = chain.map(({ name }) => ` → \`${name}\``).join("");
  const at = placeWords(because, file);
  return {
    when: OCCASIONS[occasion],
    because: because.file.filename === file.filename ? `${label}${calls}, ${at}` : `${label}, ${at}${calls}`,
  };
}

/** The entry point as data for tools that group reports; the messages name the whole chain. */
export interface EntryPointData {
  /** "Express handler `app.get("/")`". */
  readonly entryPoint: string;
  readonly entryPointFile: string;
  readonly entryPointLine: string;
}

/** Says by which entry point code is reached. */
export function entryPointData(because: Because): EntryPointData {
  return {
    entryPoint: labelOf(because),
    entryPointFile: because.file.filename,
    entryPointLine: String(lineOf(because.node, because.file)),
  };
}

/** One place on the way to a report, as data for tools that show it. */
export interface ReasonStep {
  /** The path of the file. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What stands there: "Express handler `app.get("/")`", "calls `load`". */
  readonly what: string;
}

/** The entry point or loop, and the calls from there down to the code, as data: a list of `ReasonStep` in JSON, since ESLint takes plain values. */
export function reasonSteps(...reasons: readonly Because[]): string {
  return JSON.stringify(reasons.flatMap(stepsOf));
}

function stepsOf(because: Because): readonly ReasonStep[] {
  const at = ({ node, file }: Place, what: string): ReasonStep => ({
    file: file.filename,
    line: lineOf(node, file),
    what,
  });
  return [at(because, labelOf(because)), ...because.chain.map((step) => at(step, callWords(step)))];
}

/** What a call on the way does: "calls `load`", "makes a `Provider`". */
export function callWords({ name, node }: Step): string {
  return node.type === "NewExpression" ? `makes a \`${lastName(node.callee) ?? name}\`` : `calls \`${name}\``;
}
