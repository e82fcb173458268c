import type { Edit } from "./text/edits.js";

/** A repair that a person has to choose. */
export interface Suggestion<Kind extends string = string> {
  /** The message id under which a rule describes it. */
  readonly kind: Kind;
  readonly data: Readonly<Record<string, string>>;
  /** Empty when there is advice but no edit that does what it says. */
  readonly edits: readonly Edit[];
}

/** A repair: edits that are safe to apply unseen, and those that a person has to choose. */
export interface Repair<Kind extends string = string> {
  readonly safe?: Suggestion<Kind>;
  readonly alternatives: readonly Suggestion<Kind>[];
}
