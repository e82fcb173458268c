import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@actions/github",
  docs: "https://github.com/actions/toolkit/tree/main/packages/github#readme",
  proof: "actions-github.proof.test.ts",
  clients: {
    getOctokit: {
      construction: { via: "call", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
      state: [
        { path: "hook.before", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.after", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.wrap", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.error", kind: "call", changes: "the hooks", accumulates: true },
      ],
    },
  },
} satisfies LibraryEntry;
