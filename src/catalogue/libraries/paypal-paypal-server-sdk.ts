import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@paypal/paypal-server-sdk",
  versions: "^2",
  docs: "https://github.com/paypal/PayPal-TypeScript-Server-SDK",
  clients: { Client: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
