import type { StateMember } from "../library-schema.js";

/** Methods that take a listener off what it listens to. */
export const STOPS_LISTENING: readonly string[] = [
  "off",
  "removeListener",
  "removeEventListener",
  "removeAllListeners",
  "unsubscribe",
];

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
