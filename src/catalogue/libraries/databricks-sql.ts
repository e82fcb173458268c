import { LISTENERS } from "../vocabulary/listeners.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@databricks/sql",
  versions: "^2",
  docs: "https://github.com/databricks/databricks-sql-nodejs#readme",
  clients: {
    DBSQLClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      preparation: { by: ["connect"], givesClient: true },
      ending: { by: ["close"] },
      state: [...LISTENERS],
    },
  },
} satisfies LibraryEntry;
