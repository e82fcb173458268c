import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@getbrevo/brevo",
  versions: "^6",
  docs: "https://github.com/getbrevo/brevo-node#readme",
  proof: "getbrevo-brevo.proof.test.ts",
  clients: { BrevoClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
