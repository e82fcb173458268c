import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "dynamodb-toolbox",
  versions: "^2",
  docs: "https://github.com/dynamodb-toolbox/dynamodb-toolbox#readme",
  clients: { Table: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
