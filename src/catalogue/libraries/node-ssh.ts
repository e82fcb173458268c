import type { LibraryEntry } from "../schema.js";

export default {
  package: "node-ssh",
  versions: "^13",
  docs: "https://github.com/steelbrain/node-ssh#readme",
  clients: { NodeSSH: { via: "new", costs: "connections", perRequest: "one session of one user" } },
} satisfies LibraryEntry;
