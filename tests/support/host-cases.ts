/** What a host calls and what it does not; each code marks the place that is asked about by a call of `here()`. */
export interface HostCases {
  /** As the catalogue names it. */
  readonly host: string;
  /** A function that the host calls, and what is said of it. */
  readonly calls: readonly (readonly [code: string, expected: string, filename?: string])[];
  /** What looks like it and is not hot: with nothing said of it, or with something cold. */
  readonly friends?: readonly (readonly [code: string, expected?: string, filename?: string])[];
}
