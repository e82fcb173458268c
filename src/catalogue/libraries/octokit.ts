import type { LibraryEntry } from "../schema.js";

export default {
  package: "octokit",
  docs: "https://github.com/octokit/octokit.js#readme",
  proof: "octokit.proof.test.ts",
  clients: {
    Octokit: {
      via: "new",
      costs: "construction",
      state: [
        { path: "hook.before", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.after", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.wrap", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.error", kind: "call", changes: "the hooks", accumulates: true },
      ],
      transport: "fetch",
    },
    App: {
      via: "new",
      costs: "requests",
      owns: "its own cache of installation tokens",
      throws: "without-key",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
