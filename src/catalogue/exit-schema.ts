/** A function that does not come back to its caller. The key in `LibraryEntry.neverReturns` is its name, as in `clients`. */
export interface NeverReturning {
  /** It throws, so that a `catch` around the call runs, or it ends the process, and every connection with it. */
  readonly by: "throwing" | "ending-the-process";
  /** The versions in which it does, as a semver range, where not all versions of the library do. */
  readonly versions?: string;
  /** It comes back unless it is called with this option: the index of the argument that holds it, its name, its value. */
  readonly when?: { readonly argument: number; readonly option: string; readonly is: boolean };
}
