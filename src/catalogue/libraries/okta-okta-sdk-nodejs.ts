import type { LibraryEntry } from "../schema.js";

export default {
  package: "@okta/okta-sdk-nodejs",
  versions: "^8",
  docs: "https://github.com/okta/okta-sdk-nodejs#readme",
  clients: {
    Client: {
      via: "new",
      costs: "requests",
      owns: "its own cache of resources",
      throws: "without-key",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
