import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "http2-wrapper",
  versions: "^2",
  docs: "https://github.com/szmarczak/http2-wrapper#readme",
  clients: {
    Agent: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["destroy"] },
    },
  },
} satisfies LibraryEntry;
