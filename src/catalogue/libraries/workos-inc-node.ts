import type { LibraryEntry } from "../schema.js";

export default {
  package: "@workos-inc/node",
  versions: "^8",
  docs: "https://github.com/workos/workos-node",
  proof: "workos-inc-node.proof.test.ts",
  clients: {
    WorkOS: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
