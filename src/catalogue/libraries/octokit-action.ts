import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@octokit/action",
  docs: "https://github.com/octokit/action.js#readme",
  clients: {
    Octokit: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
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
