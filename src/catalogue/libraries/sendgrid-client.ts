import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@sendgrid/client",
  versions: "^8",
  docs: "https://github.com/sendgrid/sendgrid-nodejs#readme",
  proof: "sendgrid-client.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "nothing" },
      state: [
        { path: "setApiKey", kind: "call", changes: "the key" },
        { path: "setDefaultHeader", kind: "call", changes: "the default headers" },
        { path: "setDefaultRequest", kind: "call", changes: "the default options" },
        { path: "setImpersonateSubuser", kind: "call", changes: "the account" },
      ],
    },
  },
} satisfies LibraryEntry;
