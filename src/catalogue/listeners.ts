import type { StateMember } from "./schema.js";

/** The state of a client that is an event emitter: listeners stay until they are removed. */
export const LISTENERS: readonly StateMember[] = ["on", "addListener", "prependListener"].map((path) => ({
  path,
  kind: "call",
  changes: "the listeners",
  accumulates: true,
  observes: true,
  givesClient: true,
  undoneBy: ["off", "removeListener", "removeAllListeners"],
}));
