import type { LibraryEntry } from "../schema.js";

export default {
  package: "@keyv/redis",
  versions: "^5",
  docs: "https://github.com/jaredwray/keyv",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      owns: "its own connection to Redis",
      release: ["disconnect"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
