import type { LibraryEntry } from "../schema.js";

export default {
  package: "typeorm",
  versions: ">=0.3 <2",
  docs: "https://typeorm.io/docs/data-source/data-source",
  proof: "typeorm.proof.test.ts",
  clients: {
    DataSource: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      release: ["destroy"],
      state: [{ path: "setOptions", kind: "call", changes: "the options" }],
    },
    createConnection: {
      versions: "<1",
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection pool",
      release: ["close", "destroy"],
      connects: true,
    },
  },
} satisfies LibraryEntry;
