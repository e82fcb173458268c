import type { FileUnderLint } from "../../../file/linted-file.js";
import type { Suggestion } from "../../repair.js";
import type { Hoistability } from "../hoistability.js";
import type { Obstacle, Reason } from "../obstacles.js";
import type { RepairKind } from "../suggestions.js";

/** A way to share a client: one file, and a row in the table of `plan.ts`. */
export interface Form {
  /** It keeps what the program does, so that it is a fix; otherwise a person chooses it. */
  readonly isFix?: true;
  /** The obstacle that it is made for: it is tried only where that stands. Absent: wherever it overcomes all that stands. */
  readonly answers?: Reason;
  /** Whether it keeps what the program does, or lets a person decide on it, although an obstacle stands. */
  readonly overcomes: (obstacle: Obstacle, client: Hoistability, file: FileUnderLint) => boolean;
  /** The repair, or undefined where the code has no place for it. */
  readonly repair: (client: Hoistability, file: FileUnderLint) => Suggestion<RepairKind> | undefined;
}

/** Whether a form can be tried on a client: it overcomes all that stands. */
export function fits({ answers, overcomes }: Form, client: Hoistability, file: FileUnderLint): boolean {
  return (
    (answers === undefined || client.obstacles.some(({ reason }) => reason === answers)) &&
    client.obstacles.every((obstacle) => overcomes(obstacle, client, file))
  );
}

/** Overcomes obstacles by their reason alone. */
export function only(...sets: readonly ReadonlySet<Reason>[]): Form["overcomes"] {
  return ({ reason }) => sets.some((reasons) => reasons.has(reason));
}
