import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "kysely",
  versions: "^0.28",
  docs: "https://kysely.dev/docs/getting-started#instantiation",
  proof: "kysely.proof.test.ts",
  clients: { Kysely: { construction: { via: "new" }, cost: { fresh: "construction" }, ending: { by: ["destroy"] } } },
} satisfies LibraryEntry;
