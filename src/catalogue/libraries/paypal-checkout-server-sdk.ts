import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@paypal/checkout-server-sdk",
  versions: "^1",
  docs: "https://github.com/paypal/Checkout-NodeJS-SDK#readme",
  clients: {
    "core.PayPalHttpClient": { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } },
  },
} satisfies LibraryEntry;
