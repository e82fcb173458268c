import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@sendgrid/mail",
  versions: "^8",
  docs: "https://github.com/sendgrid/sendgrid-nodejs#readme",
  proof: "sendgrid-mail.proof.test.ts",
  state: [{ path: "setApiKey", kind: "call", changes: "the key" }],
  clients: {
    MailService: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "nothing", measured: { microseconds: 0.29, bytes: 626 } },
      state: [{ path: "setApiKey", kind: "call", changes: "the key" }],
    },
  },
} satisfies LibraryEntry;
