import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "swagger-client",
  versions: "^3",
  docs: "https://github.com/swagger-api/swagger-js#readme",
  clients: {
    default: {
      construction: { via: "new-or-call", awaited: true, throws: "never", connects: true },
      cost: { fresh: "requests" },
    },
  },
} satisfies LibraryEntry;
