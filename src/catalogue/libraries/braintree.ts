import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "braintree",
  versions: "^3",
  docs: "https://github.com/braintree/braintree_node",
  clients: { BraintreeGateway: { construction: { via: "new" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
