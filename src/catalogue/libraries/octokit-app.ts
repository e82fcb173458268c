import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@octokit/app",
  docs: "https://github.com/octokit/app.js#readme",
  clients: { App: { construction: { via: "new" }, cost: { fresh: "requests" }, transport: "fetch" } },
} satisfies LibraryEntry;
