import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/error-reporting",
  versions: "^3",
  docs: "https://github.com/googleapis/google-cloud-node/tree/main/handwritten/error-reporting",
  clients: {
    ErrorReporting: {
      via: "new",
      costs: "requests",
      owns: "its own access token",
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
