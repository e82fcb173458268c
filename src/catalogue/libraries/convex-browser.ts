import type { LibraryEntry } from "../schema.js";

export default {
  package: "convex",
  modules: ["convex/browser"],
  versions: "^1",
  docs: "https://docs.convex.dev/api/classes/browser.ConvexHttpClient",
  clients: {
    ConvexHttpClient: {
      via: "new",
      costs: "construction",
      perRequest: "it holds the credentials of one user",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
