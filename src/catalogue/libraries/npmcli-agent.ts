import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@npmcli/agent",
  versions: ">=4 <6",
  docs: "https://github.com/npm/agent#readme",
  proof: "npmcli-agent.proof.test.ts",
  clients: {
    Agent: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["destroy"] },
    },
  },
} satisfies LibraryEntry;
