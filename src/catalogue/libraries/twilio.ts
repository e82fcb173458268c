import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "twilio",
  versions: ">=4 <7",
  docs: "https://www.twilio.com/docs/libraries/reference/twilio-node",
  proof: "twilio.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new-or-call", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "connections", connectionsFrom: ["httpClient"], measured: { microseconds: 0.84, bytes: 489 } },
    },
    Twilio: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "connections", connectionsFrom: ["httpClient"], measured: { microseconds: 0.84, bytes: 489 } },
    },
  },
} satisfies LibraryEntry;
