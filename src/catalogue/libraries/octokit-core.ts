import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@octokit/core",
  docs: "https://github.com/octokit/core.js#readme",
  proof: "octokit.proof.test.ts",
  clients: {
    Octokit: {
      construction: { via: "new" },
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
