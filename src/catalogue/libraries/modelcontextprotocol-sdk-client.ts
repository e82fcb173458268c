import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@modelcontextprotocol/sdk",
  modules: ["@modelcontextprotocol/sdk/client", "@modelcontextprotocol/sdk/client/index.js"],
  versions: "^1",
  docs: "https://github.com/modelcontextprotocol/typescript-sdk#readme",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "one session between one client and one server" },
    },
  },
} satisfies LibraryEntry;
