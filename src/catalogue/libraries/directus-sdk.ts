import type { LibraryEntry } from "../schema.js";

export default {
  package: "@directus/sdk",
  versions: "^18",
  docs: "https://github.com/directus/directus/tree/HEAD/sdk#readme",
  clients: {
    createDirectus: {
      via: "call",
      costs: "nothing",
      perRequest: "it holds the credentials of one user",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
