import type { Linter } from "eslint";

/*
 * The options of the rules, in a file that needs no types but ESLint's: a project that type checks its
 * configuration installs nothing for it.
 */

/** What a rule may do with a repair that is proven to keep behaviour. */
export type RepairMode = "fix" | "suggest" | "off";

/** The options of `no-per-request-client` and `prefer-shared-client`. */
export interface ShortLivedClientOptions {
  /**
   * `precise` reports what is right nine times in ten on code that nobody here wrote; `wide` adds exported
   * functions and methods whose callers are not in sight and whose name or arguments leave doubt.
   */
  readonly scope?: "precise" | "wide";
  /** Also reports instances derived from a default one, such as `axios.create(options)`, which cost a few microseconds. */
  readonly derived?: boolean;
  /** What becomes of a repair that is proven to keep behaviour: a fix, a suggestion, or nothing. */
  readonly hoist?: RepairMode;
}

/** The options of `no-unconsumed-body`. */
export interface NoUnconsumedBodyOptions {
  /** `precise` reports what some code of the program may run; `wide` adds exported functions that nothing in it calls. */
  readonly scope?: "precise" | "wide";
  /** What becomes of the body of a `fetch` that is not free to release: offered both ways, or one of them applied as a fix. */
  readonly fetchRelease?: "suggest" | "read" | "cancel";
}

/** The options of `no-disabled-keep-alive`. */
export interface NoDisabledKeepAliveOptions {
  /** Also reports libraries that keep no connection unless they are told to. */
  readonly defaults?: boolean;
}

/** Every rule by its name in a configuration, with the options that it takes. */
export type RuleOptions = {
  "connection-reuse/no-per-request-client"?: Linter.RuleEntry<[ShortLivedClientOptions?]>;
  "connection-reuse/prefer-shared-client"?: Linter.RuleEntry<[ShortLivedClientOptions?]>;
  "connection-reuse/no-unconsumed-body"?: Linter.RuleEntry<[NoUnconsumedBodyOptions?]>;
  "connection-reuse/no-disabled-keep-alive"?: Linter.RuleEntry<[NoDisabledKeepAliveOptions?]>;
  "connection-reuse/no-request-state-on-shared-client"?: Linter.RuleEntry<[]>;
  "connection-reuse/no-closing-shared-client"?: Linter.RuleEntry<[]>;
  "connection-reuse/no-shared-client-in-workers"?: Linter.RuleEntry<[]>;
};
