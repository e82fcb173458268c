import type { LibraryEntry } from "../schema.js";

export default {
  package: "@logtail/node",
  versions: "^0.5",
  docs: "https://github.com/logtail/logtail-js/tree/master/packages/node#readme",
  clients: { Logtail: { via: "new", costs: "construction", throws: "without-key" } },
} satisfies LibraryEntry;
