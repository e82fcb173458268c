import type { LibraryEntry } from "../schema.js";

export default {
  package: "@upstash/redis",
  modules: ["@upstash/redis", "@upstash/redis/cloudflare", "@upstash/redis/fastly", "@upstash/redis/node"],
  versions: "^1",
  docs: "https://github.com/upstash/upstash-redis#readme",
  proof: "upstash-redis.proof.test.ts",
  clients: {
    Redis: { via: "new", costs: "construction", throws: "on-invalid-url", readsEnvironment: true, transport: "fetch" },
    "Redis.fromEnv": {
      via: "call",
      costs: "construction",
      throws: "never",
      readsEnvironment: true,
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
