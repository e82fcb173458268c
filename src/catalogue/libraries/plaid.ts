import type { LibraryEntry } from "../schema.js";

export default {
  package: "plaid",
  versions: "^47",
  docs: "https://github.com/plaid/plaid-node#readme",
  clients: { PlaidApi: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
