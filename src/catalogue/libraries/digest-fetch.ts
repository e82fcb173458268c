import type { LibraryEntry } from "../schema.js";

export default {
  package: "digest-fetch",
  versions: "^3",
  docs: "https://github.com/devfans/digest-fetch#readme",
  clients: {
    default: { via: "new", costs: "construction", perRequest: "it holds the credentials and the nonce of one user" },
  },
} satisfies LibraryEntry;
