import type { LibraryEntry } from "../schema.js";

export default {
  package: "sockjs-client",
  versions: "^1",
  docs: "https://github.com/sockjs/sockjs-client#readme",
  clients: { default: { via: "new", costs: "connections", perRequest: "one conversation per socket" } },
} satisfies LibraryEntry;
