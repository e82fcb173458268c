import type { LibraryEntry } from "../schema.js";

export default {
  package: "axios-cache-interceptor",
  versions: "^1",
  docs: "https://github.com/arthurfiorette/axios-cache-interceptor#readme",
  clients: { setupCache: { via: "call", costs: "requests", owns: "its own cache of responses" } },
} satisfies LibraryEntry;
