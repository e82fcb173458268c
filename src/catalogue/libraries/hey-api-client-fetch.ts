import type { LibraryEntry } from "../schema.js";

export default {
  package: "@hey-api/client-fetch",
  versions: "^0.13",
  docs: "https://github.com/hey-api/openapi-ts#readme",
  clients: {
    createClient: {
      via: "call",
      costs: "construction",
      throws: "never",
      state: [{ path: "setConfig", kind: "call", changes: "the default options" }],
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
