import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@mikro-orm/core",
  versions: "^6",
  docs: "https://mikro-orm.io/docs/identity-map",
  clients: {
    "MikroORM.init": {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
