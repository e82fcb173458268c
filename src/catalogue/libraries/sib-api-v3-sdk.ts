import type { LibraryEntry } from "../schema.js";

export default {
  package: "sib-api-v3-sdk",
  versions: "^8",
  docs: "https://www.npmjs.com/package/sib-api-v3-sdk",
  clients: { TransactionalEmailsApi: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
