import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const mailSlurp = { construction: { via: "new" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "mailslurp-client",
  versions: "^17",
  docs: "https://github.com/mailslurp/mailslurp-client#readme",
  clients: { default: mailSlurp, MailSlurp: mailSlurp },
} satisfies LibraryEntry;
