import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@vercel/kv",
  versions: "^3",
  docs: "https://github.com/vercel/storage/tree/HEAD/packages/kv#readme",
  proof: "vercel-kv.proof.test.ts",
  clients: { createClient: { construction: { via: "call" }, cost: { fresh: "construction" }, transport: "fetch" } },
} satisfies LibraryEntry;
