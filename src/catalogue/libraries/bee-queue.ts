import type { LibraryEntry } from "../schema.js";

export default {
  package: "bee-queue",
  versions: "^2",
  docs: "https://github.com/bee-queue/bee-queue",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      owns: "its own connections to Redis",
      release: ["close"],
      throws: "never",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
