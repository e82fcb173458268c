import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sib-api-v3-sdk",
  versions: "^8",
  docs: "https://developers.brevo.com/",
  clients: { TransactionalEmailsApi: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
