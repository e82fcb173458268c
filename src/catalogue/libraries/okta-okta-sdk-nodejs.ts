import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@okta/okta-sdk-nodejs",
  versions: "^8",
  docs: "https://github.com/okta/okta-sdk-nodejs#readme",
  clients: {
    Client: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "requests" },
    },
  },
} satisfies LibraryEntry;
