import type { LibraryEntry } from "../schema.js";

export default {
  package: "@npmcli/agent",
  versions: "^4",
  docs: "https://github.com/npm/agent#readme",
  clients: {
    Agent: { via: "new", costs: "connections", owns: "its own sockets", release: ["destroy"], throws: "never" },
  },
} satisfies LibraryEntry;
