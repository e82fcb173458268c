import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@workos-inc/node",
  versions: "^8",
  docs: "https://github.com/workos/workos-node",
  proof: "workos-inc-node.proof.test.ts",
  clients: {
    WorkOS: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
