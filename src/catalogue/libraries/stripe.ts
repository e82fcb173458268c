import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "stripe",
  versions: ">=12 <24",
  docs: "https://github.com/stripe/stripe-node#readme",
  proof: "stripe.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new-or-call", throws: "without-key" },
      cost: { fresh: "construction", measured: { microseconds: 45.87, bytes: 44922 } },
    },
    Stripe: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "construction", measured: { microseconds: 45.87, bytes: 44922 } },
    },
  },
} satisfies LibraryEntry;
