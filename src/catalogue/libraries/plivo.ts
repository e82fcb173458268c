import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "plivo",
  versions: "^4",
  docs: "https://github.com/plivo/plivo-node",
  clients: { Client: { construction: { via: "new", readsEnvironment: true }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
