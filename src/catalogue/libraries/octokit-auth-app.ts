import type { LibraryEntry } from "../schema.js";

export default {
  package: "@octokit/auth-app",
  docs: "https://github.com/octokit/auth-app.js#readme",
  proof: "octokit-auth-app.proof.test.ts",
  clients: {
    createAppAuth: { via: "call", costs: "requests", owns: "its own cache of installation tokens", transport: "fetch" },
  },
} satisfies LibraryEntry;
