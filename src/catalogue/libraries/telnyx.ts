import type { LibraryEntry } from "../schema.js";

export default {
  package: "telnyx",
  versions: "^7",
  docs: "https://github.com/team-telnyx/telnyx-node#readme",
  clients: {
    default: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
