import type { LibraryEntry } from "../schema.js";

export default {
  package: "@paypal/paypal-server-sdk",
  versions: "^2",
  docs: "https://github.com/paypal/PayPal-TypeScript-Server-SDK",
  clients: { Client: { via: "new", costs: "requests", owns: "its own access token", throws: "never" } },
} satisfies LibraryEntry;
