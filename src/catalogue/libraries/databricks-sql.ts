import type { LibraryEntry } from "../schema.js";

export default {
  package: "@databricks/sql",
  versions: "^2",
  docs: "https://github.com/databricks/databricks-sql-nodejs#readme",
  clients: {
    DBSQLClient: { via: "new", costs: "connections", owns: "its own connection", release: ["close"], throws: "never" },
  },
} satisfies LibraryEntry;
