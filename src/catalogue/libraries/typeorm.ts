import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "typeorm",
  versions: ">=0.3 <2",
  docs: "https://typeorm.io/docs/data-source/data-source",
  proof: "typeorm.proof.test.ts",
  clients: {
    DataSource: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      // `connect` until version 1.
      preparation: { by: ["initialize", "connect"], again: "throws", givesClient: true },
      ending: { by: ["destroy"] },
      state: [{ path: "setOptions", kind: "call", changes: "the options" }],
    },
    createConnection: {
      versions: "<1",
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close", "destroy"] },
    },
  },
} satisfies LibraryEntry;
