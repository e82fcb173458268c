import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "apify-client",
  versions: "^2",
  docs: "https://docs.apify.com/api/client/js/",
  proof: "apify-client.proof.test.ts",
  clients: { ApifyClient: { construction: { via: "new", readsEnvironment: true }, cost: { fresh: "connections" } } },
} satisfies LibraryEntry;
