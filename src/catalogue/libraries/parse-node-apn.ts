import type { LibraryEntry } from "../schema.js";

export default {
  package: "@parse/node-apn",
  versions: "^8",
  docs: "https://github.com/parse-community/node-apn#readme",
  clients: {
    Provider: {
      via: "new",
      costs: "connections",
      owns: "its own HTTP/2 sessions",
      release: ["shutdown"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
