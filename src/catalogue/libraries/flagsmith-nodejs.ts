import type { LibraryEntry } from "../schema.js";

export default {
  package: "flagsmith-nodejs",
  versions: "^8",
  docs: "https://github.com/Flagsmith/flagsmith-nodejs-client#readme",
  clients: { Flagsmith: { via: "new", costs: "requests", owns: "its own copy of the flags", release: ["close"] } },
} satisfies LibraryEntry;
