import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@sap/hana-client",
  versions: "^2",
  docs: "https://help.sap.com/docs/SAP_HANA_CLIENT",
  clients: {
    createConnection: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one connection that carries a transaction" },
    },
  },
} satisfies LibraryEntry;
