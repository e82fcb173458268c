import type { LibraryEntry } from "../schema.js";

export default {
  package: "braintree",
  versions: "^3",
  docs: "https://github.com/braintree/braintree_node",
  clients: { BraintreeGateway: { via: "new", costs: "construction" } },
} satisfies LibraryEntry;
