import type { LibraryEntry } from "../schema.js";

export default {
  package: "resend",
  versions: "^6",
  docs: "https://github.com/resend/resend-node#readme",
  proof: "resend.proof.test.ts",
  clients: {
    Resend: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
