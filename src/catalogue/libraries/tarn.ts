import type { LibraryEntry } from "../schema.js";

export default {
  package: "tarn",
  versions: "^3",
  docs: "https://github.com/knex/tarn.js#readme",
  clients: { Pool: { via: "new", costs: "connections", owns: "a pool of its own", release: ["destroy"] } },
} satisfies LibraryEntry;
