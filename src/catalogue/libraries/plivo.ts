import type { LibraryEntry } from "../schema.js";

export default {
  package: "plivo",
  versions: "^4",
  docs: "https://github.com/plivo/plivo-node",
  clients: { Client: { via: "new", costs: "construction", readsEnvironment: true } },
} satisfies LibraryEntry;
