import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const version3Client = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it holds the token of one user" },
} satisfies ClientEntry;

export default {
  package: "jira.js",
  versions: "^5",
  docs: "https://github.com/MrRefactoring/jira.js#readme",
  proof: "jira-js.proof.test.ts",
  clients: { Version3Client: version3Client, Version2Client: version3Client, AgileClient: version3Client },
} satisfies LibraryEntry;
