import type { LibraryEntry } from "../schema.js";

export default {
  package: "apify-client",
  versions: "^2",
  docs: "https://docs.apify.com/api/client/js/",
  proof: "apify-client.proof.test.ts",
  clients: { ApifyClient: { via: "new", costs: "connections", owns: "its own agents", readsEnvironment: true } },
} satisfies LibraryEntry;
