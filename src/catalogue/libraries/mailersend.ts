import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mailersend",
  versions: "^3",
  docs: "https://github.com/mailersend/mailersend-nodejs#readme",
  proof: "mailersend.proof.test.ts",
  clients: { MailerSend: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
