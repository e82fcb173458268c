import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "reconnecting-websocket",
  versions: "^4",
  docs: "https://github.com/pladaria/reconnecting-websocket#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one conversation per socket" },
    },
  },
} satisfies LibraryEntry;
