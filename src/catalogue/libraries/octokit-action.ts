import type { LibraryEntry } from "../schema.js";

export default {
  package: "@octokit/action",
  docs: "https://github.com/octokit/action.js#readme",
  clients: {
    Octokit: {
      via: "new",
      costs: "construction",
      throws: "without-key",
      readsEnvironment: true,
      state: [
        { path: "hook.before", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.after", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.wrap", kind: "call", changes: "the hooks", accumulates: true },
        { path: "hook.error", kind: "call", changes: "the hooks", accumulates: true },
      ],
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
