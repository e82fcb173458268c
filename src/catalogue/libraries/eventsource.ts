import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "eventsource",
  versions: "^4",
  docs: "https://github.com/EventSource/eventsource#readme",
  clients: {
    EventSource: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one stream of events per use" },
    },
  },
} satisfies LibraryEntry;
