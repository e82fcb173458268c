import type { LibraryEntry } from "../schema.js";

export default {
  package: "phoenix",
  versions: "^1",
  docs: "https://github.com/phoenixframework/phoenix#readme",
  clients: {
    Socket: { via: "new", costs: "connections", owns: "its own WebSocket", release: ["disconnect"], throws: "never" },
  },
} satisfies LibraryEntry;
