import type { LibraryEntry } from "../schema.js";

export default {
  package: "svix",
  versions: "^1",
  docs: "https://github.com/svix/svix-webhooks#readme",
  proof: "svix.proof.test.ts",
  clients: { Svix: { via: "new", costs: "nothing", transport: "fetch" }, Webhook: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
