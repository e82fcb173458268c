import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const knex = {
  construction: { via: "call" },
  cost: { fresh: "connections" },
  ending: { by: ["destroy"], after: "fails" },
} satisfies ClientEntry;

export default {
  package: "knex",
  versions: ">=1 <4",
  docs: "https://knexjs.org/guide/#configuration-options",
  proof: "knex.proof.test.ts",
  clients: { default: knex, knex },
} satisfies LibraryEntry;
