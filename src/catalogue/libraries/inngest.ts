import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "inngest",
  versions: "^4",
  docs: "https://github.com/inngest/inngest-js#readme",
  clients: { Inngest: { construction: { via: "new" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
