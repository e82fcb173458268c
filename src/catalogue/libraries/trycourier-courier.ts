import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@trycourier/courier",
  versions: "^7",
  docs: "https://github.com/trycourier/courier-node#readme",
  clients: {
    default: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
