import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "svix",
  versions: "^1",
  docs: "https://github.com/svix/svix-webhooks#readme",
  proof: "svix.proof.test.ts",
  clients: {
    Svix: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" },
    Webhook: { construction: { via: "new" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
