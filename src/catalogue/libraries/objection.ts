import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "objection",
  versions: "^3",
  docs: "https://github.com/vincit/objection.js#readme",
  clients: { "Model.knex": { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
