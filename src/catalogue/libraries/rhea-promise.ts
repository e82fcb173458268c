import type { LibraryEntry } from "../schema.js";

export default {
  package: "rhea-promise",
  versions: "^3",
  docs: "https://github.com/amqp/rhea-promise",
  clients: {
    Connection: {
      via: "new",
      costs: "connections",
      owns: "its own connection to the broker",
      release: ["close"],
      throws: "never",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
