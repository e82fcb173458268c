import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@keyv/redis",
  versions: "^5",
  docs: "https://github.com/jaredwray/keyv",
  proof: "keyv-redis.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["disconnect"], after: "reconnects" },
    },
  },
} satisfies LibraryEntry;
