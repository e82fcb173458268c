import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@databricks/sql",
  versions: "^2",
  docs: "https://github.com/databricks/databricks-sql-nodejs#readme",
  clients: {
    DBSQLClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
