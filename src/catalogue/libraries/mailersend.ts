import type { LibraryEntry } from "../schema.js";

export default {
  package: "mailersend",
  versions: "^3",
  docs: "https://github.com/mailersend/mailersend-nodejs#readme",
  proof: "mailersend.proof.test.ts",
  clients: { MailerSend: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
