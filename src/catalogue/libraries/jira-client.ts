import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "jira-client",
  versions: "^8",
  docs: "https://github.com/jira-node/node-jira-client",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
