import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "memcached",
  versions: "^2",
  docs: "https://github.com/3rd-Eden/memcached",
  proof: "memcached.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
  },
} satisfies LibraryEntry;
