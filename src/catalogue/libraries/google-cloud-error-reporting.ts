import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/error-reporting",
  versions: "^3",
  docs: "https://github.com/googleapis/google-cloud-node/tree/main/handwritten/error-reporting",
  clients: {
    ErrorReporting: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "requests" },
    },
  },
} satisfies LibraryEntry;
