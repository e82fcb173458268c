import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@orpc/client",
  versions: "^1",
  docs: "https://github.com/middleapi/orpc/tree/HEAD/packages/client#readme",
  clients: { createORPCClient: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
