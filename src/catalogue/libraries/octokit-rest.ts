import type { LibraryEntry } from "../schema.js";

export default {
  package: "@octokit/rest",
  docs: "https://octokit.github.io/rest.js/",
  proof: "octokit.proof.test.ts",
  clients: {
    Octokit: {
      via: "new",
      costs: "construction",
      construction: { microseconds: 6.86, bytes: 9686 },
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
