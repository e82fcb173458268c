import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@a2a-js/sdk",
  modules: ["@a2a-js/sdk/client"],
  versions: "^1",
  docs: "https://github.com/a2aproject/a2a-js#readme",
  clients: { ClientFactory: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
