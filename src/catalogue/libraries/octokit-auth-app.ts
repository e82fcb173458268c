import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@octokit/auth-app",
  docs: "https://github.com/octokit/auth-app.js#readme",
  proof: "octokit-auth-app.proof.test.ts",
  clients: {
    createAppAuth: { construction: { via: "call" }, cost: { fresh: "requests" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
