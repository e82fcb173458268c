import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "plaid",
  versions: "^47",
  docs: "https://github.com/plaid/plaid-node#readme",
  proof: "plaid.proof.test.ts",
  clients: { PlaidApi: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
