import type { LibraryEntry } from "../schema.js";

export default {
  package: "reconnecting-websocket",
  versions: "^4",
  docs: "https://github.com/pladaria/reconnecting-websocket#readme",
  clients: { default: { via: "new", costs: "connections", perRequest: "one conversation per socket" } },
} satisfies LibraryEntry;
