import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "statsd-client",
  versions: "^0.4",
  docs: "https://github.com/msiebuhr/node-statsd-client",
  clients: {
    default: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
