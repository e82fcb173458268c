import type { LibraryEntry } from "../schema.js";

export default {
  package: "@trycourier/courier",
  versions: "^7",
  docs: "https://github.com/trycourier/courier-node#readme",
  clients: {
    default: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
