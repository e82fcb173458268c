import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@upstash/redis",
  modules: ["@upstash/redis", "@upstash/redis/cloudflare", "@upstash/redis/fastly", "@upstash/redis/node"],
  versions: "^1",
  docs: "https://github.com/upstash/upstash-redis#readme",
  proof: "upstash-redis.proof.test.ts",
  clients: {
    Redis: {
      construction: { via: "new", throws: "on-invalid-url", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
    "Redis.fromEnv": {
      construction: { via: "call", type: "Redis", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
