import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@libsql/client",
  modules: ["@libsql/client", "@libsql/client/node"],
  versions: "^0.18",
  docs: "https://github.com/tursodatabase/libsql-client-ts/tree/HEAD/packages/libsql-client#readme",
  clients: {
    createClient: { construction: { via: "call" }, cost: { fresh: "construction" }, ending: { by: ["close"] } },
  },
} satisfies LibraryEntry;
