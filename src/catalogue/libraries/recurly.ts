import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "recurly",
  versions: "^4",
  docs: "https://github.com/recurly/recurly-client-node#readme",
  clients: { Client: { construction: { via: "new", throws: "never" }, cost: { fresh: "connections" } } },
} satisfies LibraryEntry;
