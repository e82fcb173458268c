import type { LibraryEntry } from "../schema.js";

export default {
  package: "swagger-client",
  versions: "^3",
  docs: "https://github.com/swagger-api/swagger-js#readme",
  clients: {
    default: {
      via: "new-or-call",
      awaited: true,
      costs: "requests",
      owns: "its own copy of the API description",
      throws: "never",
      connects: true,
    },
  },
} satisfies LibraryEntry;
