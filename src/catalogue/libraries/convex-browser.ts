import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "convex",
  modules: ["convex/browser"],
  versions: "^1",
  docs: "https://docs.convex.dev/api/classes/browser.ConvexHttpClient",
  clients: {
    ConvexHttpClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the credentials of one user" },
    },
  },
} satisfies LibraryEntry;
