import type { LibraryEntry } from "../schema.js";

export default {
  package: "@octokit/app",
  docs: "https://github.com/octokit/app.js#readme",
  clients: { App: { via: "new", costs: "requests", owns: "its own cache of installation tokens", transport: "fetch" } },
} satisfies LibraryEntry;
