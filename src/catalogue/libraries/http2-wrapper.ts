import type { LibraryEntry } from "../schema.js";

export default {
  package: "http2-wrapper",
  versions: "^2",
  docs: "https://github.com/szmarczak/http2-wrapper#readme",
  clients: {
    Agent: { via: "new", costs: "connections", owns: "its own sessions", release: ["destroy"], throws: "never" },
  },
} satisfies LibraryEntry;
