import type { LibraryEntry } from "../schema.js";

export default {
  package: "@mikro-orm/core",
  versions: "^6",
  docs: "https://mikro-orm.io/docs/identity-map",
  clients: {
    "MikroORM.init": {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection pool",
      release: ["close"],
    },
  },
} satisfies LibraryEntry;
