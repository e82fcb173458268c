import type { LibraryEntry } from "../schema.js";

export default {
  package: "objection",
  versions: "^3",
  docs: "https://github.com/vincit/objection.js#readme",
  clients: { "Model.knex": { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
