import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "rhea-promise",
  versions: "^3",
  docs: "https://github.com/amqp/rhea-promise",
  clients: {
    Connection: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["open"], again: "harmless", givesClient: true },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
