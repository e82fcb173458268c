import type { LibraryEntry } from "../schema.js";

export default {
  package: "kysely",
  versions: "^0.28",
  docs: "https://kysely.dev/docs/getting-started#instantiation",
  proof: "kysely.proof.test.ts",
  clients: { Kysely: { via: "new", costs: "construction", release: ["destroy"] } },
} satisfies LibraryEntry;
