import type { LibraryEntry } from "../schema.js";

export default {
  package: "memcached",
  versions: "^2",
  docs: "https://github.com/3rd-Eden/memcached",
  proof: "memcached.proof.test.ts",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      release: ["end"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
