import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@logtail/node",
  versions: "^0.5",
  docs: "https://github.com/logtail/logtail-js/tree/master/packages/node#readme",
  clients: { Logtail: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
