import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@octokit/graphql",
  docs: "https://github.com/octokit/graphql.js#readme",
  proof: "octokit-graphql.proof.test.ts",
  clients: { "graphql.defaults": { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
