import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "grammy",
  versions: "^1",
  docs: "https://github.com/grammyjs/grammY#readme",
  proof: "grammy.proof.test.ts",
  clients: { Api: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
