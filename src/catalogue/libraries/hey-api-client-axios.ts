import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@hey-api/client-axios",
  versions: "^0.9",
  docs: "https://github.com/hey-api/openapi-ts#readme",
  clients: {
    createClient: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      state: [{ path: "setConfig", kind: "call", changes: "the default options" }],
    },
  },
} satisfies LibraryEntry;
