import type { LibraryEntry } from "../schema.js";

export default {
  package: "twilio",
  versions: ">=4 <7",
  docs: "https://www.twilio.com/docs/libraries/reference/twilio-node",
  proof: "twilio.proof.test.ts",
  clients: {
    default: {
      via: "new-or-call",
      costs: "connections",
      connectionsFrom: ["httpClient"],
      owns: "its own HTTPS agent",
      construction: { microseconds: 0.84, bytes: 489 },
      throws: "without-key",
      readsEnvironment: true,
    },
    Twilio: {
      via: "new",
      costs: "connections",
      connectionsFrom: ["httpClient"],
      owns: "its own HTTPS agent",
      construction: { microseconds: 0.84, bytes: 489 },
      throws: "without-key",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
