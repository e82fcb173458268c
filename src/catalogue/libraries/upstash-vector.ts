import type { LibraryEntry } from "../schema.js";

export default {
  package: "@upstash/vector",
  versions: "^1",
  docs: "https://github.com/upstash/vector-js#readme",
  clients: {
    Index: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
