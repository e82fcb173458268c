import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@adyen/api-library",
  versions: "^32",
  docs: "https://github.com/Adyen/adyen-node-api-library#readme",
  clients: {
    Client: { construction: { via: "new" }, cost: { fresh: "construction" } },
    CheckoutAPI: { construction: { via: "new" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
