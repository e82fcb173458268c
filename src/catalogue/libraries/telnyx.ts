import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "telnyx",
  versions: "^7",
  docs: "https://github.com/team-telnyx/telnyx-node#readme",
  clients: {
    default: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
