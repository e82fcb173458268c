import type { LibraryEntry } from "../schema.js";

export default {
  package: "@novu/node",
  docs: "https://github.com/novuhq/novu#readme",
  clients: { Novu: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true } },
} satisfies LibraryEntry;
