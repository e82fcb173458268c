import type { LibraryEntry } from "../schema.js";

export default {
  package: "@adyen/api-library",
  versions: "^32",
  docs: "https://github.com/Adyen/adyen-node-api-library#readme",
  clients: { Client: { via: "new", costs: "construction" }, CheckoutAPI: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
