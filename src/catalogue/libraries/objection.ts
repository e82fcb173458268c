import type { LibraryEntry } from "../schema.js";

export default {
  package: "objection",
  versions: "^3",
  docs: "https://github.com/vincit/objection.js#readme",
  clients: { "Model.knex": { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
