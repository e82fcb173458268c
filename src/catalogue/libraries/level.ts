import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "level",
  versions: "^10",
  docs: "https://github.com/Level/level",
  clients: {
    Level: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
  },
} satisfies LibraryEntry;
