import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Suggestion } from "../../repair.js";
import type { Hoistability } from "../hoistability.js";
import type { Obstacle, Reason } from "../obstacles.js";
import type { RepairKind } from "../suggestions.js";

/**
 * What an obstacle means to a form that overcomes it: with `solved` the program does what it did; where one is `asked`,
 * a person decides.
 */
export type Answer = "solved" | "asked";

/** A way to share a client: one file, and a row in the table of `plan.ts`. */
export interface Form {
  /** The obstacle that it is made for: it is tried only where that stands. Absent: wherever it overcomes all that stands. */
  readonly madeFor?: Reason;
  /** A person decides on it even where nothing stands against it: it does more than what the client needs. */
  readonly isChoice?: true;
  /** How it overcomes an obstacle; undefined where it does not. */
  readonly answer: (obstacle: Obstacle, client: Hoistability, file: FileUnderLint) => Answer | undefined;
  /** The repair, or undefined where the code has no place for it. */
  readonly repair: (client: Hoistability, file: FileUnderLint) => Suggestion<RepairKind> | undefined;
}

/** Whether what a form is made for stands against sharing a client. */
export function isMadeFor({ madeFor }: Form, { obstacles }: Hoistability): boolean {
  return madeFor === undefined || obstacles.some(({ reason }) => reason === madeFor);
}

/** What a form answers to all that stands against sharing a client; undefined where it does not overcome all of it. */
export function answerTo(form: Form, client: Hoistability, file: FileUnderLint): Answer | undefined {
  if (!isMadeFor(form, client)) return undefined;
  const answers = client.obstacles.map((obstacle) => form.answer(obstacle, client, file));
  if (answers.includes(undefined)) return undefined;
  return form.isChoice || answers.includes("asked") ? "asked" : "solved";
}

/** Answers to obstacles by their reason alone. */
export function byReason(answers: Partial<Readonly<Record<Reason, Answer>>>): Form["answer"] {
  return ({ reason }) => answers[reason];
}

/** The same answer to several reasons. */
export function each(answer: Answer, ...reasons: readonly Reason[]): Partial<Readonly<Record<Reason, Answer>>> {
  return Object.fromEntries(reasons.map((reason) => [reason, answer]));
}
