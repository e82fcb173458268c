import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "resend",
  versions: "^6",
  docs: "https://github.com/resend/resend-node#readme",
  proof: "resend.proof.test.ts",
  clients: {
    Resend: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
