import type { LibraryEntry } from "../schema.js";

export default {
  package: "resend",
  versions: "^6",
  docs: "https://github.com/resend/resend-node#readme",
  clients: {
    Resend: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
