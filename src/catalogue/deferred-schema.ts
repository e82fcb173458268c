/**
 * The format in which the catalogue describes what carries a value that is still to come: promises of functions
 * that a library runs, and what it has in place of a promise, such as an effect, a task or an asynchronous result.
 *
 * Functions are exports, as in `Library.responses`; a name that begins with `#` is a method of what carries
 * the value.
 */
export interface DeferredEntry {
  /**
   * Exports that carry on what a function returns or a promise settles with, and where among their arguments that
   * stands: `0`, or `0.try` for a member of an argument.
   */
  readonly makers: Readonly<Record<string, readonly string[]>>;
  /** What they give is an ordinary promise. The other fields describe what is none. */
  readonly promise?: true;
  /** Functions whose callback gets the value, and which carry on what that returns. */
  readonly maps?: readonly string[];
  /** Functions whose callback gets the value, and which carry it on as it was. */
  readonly taps?: readonly string[];
  /** Functions that carry it on as it was, whatever else they do. */
  readonly keeps?: readonly string[];
  /** Functions that send it through those that follow: an export its first argument, a method its receiver. */
  readonly pipes?: readonly string[];
  /** Exports that run it and give a promise of the value. */
  readonly runs?: readonly string[];
  /** `yield*` gives the value. */
  readonly yields?: true;
  /** What `await` gives, where it gives no more than an outcome. */
  readonly awaited?: OutcomeEntry;
}

/** An object that says how it went and holds the value, where there is one. */
export interface OutcomeEntry {
  /** The property with the value. */
  readonly value: string;
  /** Properties and methods that say that there is none. */
  readonly failed?: readonly string[];
  /** Properties and methods that say that there is one. */
  readonly succeeded?: readonly string[];
}
