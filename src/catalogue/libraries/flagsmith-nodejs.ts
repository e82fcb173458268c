import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "flagsmith-nodejs",
  versions: "^8",
  docs: "https://github.com/Flagsmith/flagsmith-nodejs-client#readme",
  clients: { Flagsmith: { construction: { via: "new" }, cost: { fresh: "requests" }, ending: { by: ["close"] } } },
} satisfies LibraryEntry;
