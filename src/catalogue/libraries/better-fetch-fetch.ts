import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@better-fetch/fetch",
  versions: "^1",
  docs: "https://github.com/better-auth/better-fetch/tree/HEAD/packages/better-fetch#readme",
  clients: { createFetch: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
