import type { LibraryEntry } from "../schema.js";

export default {
  package: "grammy",
  versions: "^1",
  docs: "https://github.com/grammyjs/grammY#readme",
  proof: "grammy.proof.test.ts",
  clients: { Api: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
