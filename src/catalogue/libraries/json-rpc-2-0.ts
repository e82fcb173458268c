import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "json-rpc-2.0",
  versions: "^1",
  docs: "https://github.com/shogowada/json-rpc-2.0#readme",
  clients: { JSONRPCClient: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
