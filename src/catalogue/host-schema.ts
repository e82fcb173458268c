/** A host framework: what calls the user's functions, and how often. */
export interface HostEntry {
  /** Its name, for messages: "Express". */
  readonly host: string;
  /** Address of the documentation. */
  readonly docs: string;
}
