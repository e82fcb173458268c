import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "tarn",
  versions: "^3",
  docs: "https://github.com/knex/tarn.js#readme",
  clients: { Pool: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["destroy"] } } },
} satisfies LibraryEntry;
