import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "octokit",
  docs: "https://github.com/octokit/octokit.js#readme",
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
    App: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "requests" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
