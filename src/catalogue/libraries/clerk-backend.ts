import type { LibraryEntry } from "../schema.js";

export default {
  package: "@clerk/backend",
  versions: "^3",
  docs: "https://github.com/clerk/javascript/tree/HEAD/packages/backend#readme",
  proof: "clerk-backend.proof.test.ts",
  clients: { createClerkClient: { via: "call", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
