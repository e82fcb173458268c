import type { LibraryEntry } from "../schema.js";

export default {
  package: "centrifuge",
  versions: "^5",
  docs: "https://github.com/centrifugal/centrifuge-js",
  clients: { Centrifuge: { via: "new", costs: "connections", owns: "its own WebSocket", release: ["disconnect"] } },
} satisfies LibraryEntry;
