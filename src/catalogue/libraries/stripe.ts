import type { LibraryEntry } from "../schema.js";

export default {
  package: "stripe",
  versions: ">=12 <24",
  docs: "https://github.com/stripe/stripe-node#readme",
  proof: "stripe.proof.test.ts",
  clients: {
    default: {
      via: "new-or-call",
      costs: "construction",
      construction: { microseconds: 45.87, bytes: 44922 },
      throws: "without-key",
    },
    Stripe: {
      via: "new",
      costs: "construction",
      construction: { microseconds: 45.87, bytes: 44922 },
      throws: "without-key",
    },
  },
} satisfies LibraryEntry;
