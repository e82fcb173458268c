import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "axios-cache-interceptor",
  versions: "^1",
  docs: "https://github.com/arthurfiorette/axios-cache-interceptor#readme",
  clients: { setupCache: { construction: { via: "call" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
