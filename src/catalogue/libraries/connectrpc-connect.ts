import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@connectrpc/connect",
  versions: "^2",
  docs: "https://github.com/connectrpc/connect-es/tree/HEAD/packages/connect#readme",
  clients: { createClient: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
