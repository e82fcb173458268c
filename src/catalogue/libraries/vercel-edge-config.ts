import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@vercel/edge-config",
  versions: "^1",
  docs: "https://github.com/vercel/storage/tree/HEAD/packages/edge-config#readme",
  clients: { createClient: { construction: { via: "call" }, cost: { fresh: "construction" }, transport: "fetch" } },
} satisfies LibraryEntry;
