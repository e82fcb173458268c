import type { LibraryEntry } from "../schema.js";

export default {
  package: "@keyv/redis",
  versions: "^5",
  docs: "https://github.com/jaredwray/keyv",
  proof: "keyv-redis.proof.test.ts",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      owns: "its own connection to Redis",
      release: ["disconnect"],
      afterRelease: "reconnects",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
