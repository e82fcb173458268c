import type { ClientEntry, LibraryEntry } from "../library-schema.js";

/** Not `events`, which elsewhere are those of an emitter, and here a resource of the API. */
const state: ClientEntry["state"] = [
  { path: "on", kind: "call", changes: "the listeners", accumulates: true, observes: true, undoneBy: ["off"] },
  { path: "once", kind: "call", changes: "the listeners", accumulates: true, observes: true, undoneBy: ["off"] },
  { path: "setClientId", kind: "call", changes: "the client ID of OAuth" },
];

export default {
  package: "stripe",
  versions: ">=12 <24",
  docs: "https://github.com/stripe/stripe-node#readme",
  proof: "stripe.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new-or-call", throws: "without-key" },
      cost: { fresh: "construction", measured: { microseconds: 45.87, bytes: 44922 } },
      state,
    },
    Stripe: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "construction", measured: { microseconds: 45.87, bytes: 44922 } },
      state,
    },
  },
} satisfies LibraryEntry;
