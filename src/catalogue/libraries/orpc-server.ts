import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@orpc/server",
  versions: "^1",
  docs: "https://github.com/middleapi/orpc/tree/HEAD/packages/server#readme",
  clients: {
    createRouterClient: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "it is bound to the context of one request" },
    },
  },
} satisfies LibraryEntry;
