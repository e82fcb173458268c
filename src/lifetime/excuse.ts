/** Why a client is no mistake. Only explanations tell the reasons apart. */
export type Excuse =
  /** Of the file, or of the construction itself. */
  | "no server code"
  | "meant per request"
  | "part of another"
  | "nothing to share"
  /** Of one place where it ends up. */
  | "kept"
  | "callers decide"
  | "ended on purpose"
  | "connection of its own"
  | "of one caller"
  | "of one object"
  | "started once"
  | "once"
  | "unknown frequency"
  | "default of a parameter"
  | "seldom"
  | "costs what another costs"
  | "probe"
  | "made for its caller"
  | "starts the program";
