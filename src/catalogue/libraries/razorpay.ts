import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "razorpay",
  versions: "^2",
  docs: "https://github.com/razorpay/razorpay-node#readme",
  proof: "razorpay.proof.test.ts",
  clients: { default: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
