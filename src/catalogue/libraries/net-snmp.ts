import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "net-snmp",
  versions: "^3",
  docs: "https://github.com/markabrahams/node-net-snmp#readme",
  clients: {
    createSession: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it talks to the one device that its arguments name" },
    },
  },
} satisfies LibraryEntry;
