import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@octokit/rest",
  docs: "https://octokit.github.io/rest.js/",
  proof: "octokit.proof.test.ts",
  clients: {
    Octokit: {
      construction: { via: "new" },
      cost: { fresh: "construction", measured: { microseconds: 6.86, bytes: 9686 } },
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
