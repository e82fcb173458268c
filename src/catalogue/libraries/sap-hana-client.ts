import type { LibraryEntry } from "../schema.js";

export default {
  package: "@sap/hana-client",
  versions: "^2",
  docs: "https://www.npmjs.com/package/@sap/hana-client",
  clients: {
    createConnection: { via: "call", costs: "connections", perRequest: "one connection that carries a transaction" },
  },
} satisfies LibraryEntry;
