import type { LibraryEntry } from "../schema.js";

export default {
  package: "@sanity/client",
  versions: "^7",
  docs: "https://github.com/sanity-io/client#readme",
  clients: { createClient: { via: "call", costs: "construction" } },
} satisfies LibraryEntry;
