import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "centrifuge",
  versions: "^5",
  docs: "https://github.com/centrifugal/centrifuge-js",
  clients: {
    Centrifuge: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["disconnect"] } },
  },
} satisfies LibraryEntry;
