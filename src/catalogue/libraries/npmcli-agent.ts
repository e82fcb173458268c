import type { LibraryEntry } from "../schema.js";

export default {
  package: "@npmcli/agent",
  versions: ">=4 <6",
  docs: "https://github.com/npm/agent#readme",
  proof: "npmcli-agent.proof.test.ts",
  clients: {
    Agent: { via: "new", costs: "connections", owns: "its own sockets", release: ["destroy"], throws: "never" },
  },
} satisfies LibraryEntry;
