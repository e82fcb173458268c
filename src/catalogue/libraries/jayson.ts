import type { ClientEntry, LibraryEntry } from "../schema.js";

const clientHttp = { via: "call", costs: "construction", throws: "never" } satisfies ClientEntry;

const clientTcp = { via: "call", costs: "connections", owns: "its own socket", throws: "never" } satisfies ClientEntry;

export default {
  package: "jayson",
  modules: ["jayson", "jayson/promise"],
  versions: "^5",
  docs: "https://github.com/tedeh/jayson#readme",
  clients: { "Client.http": clientHttp, "Client.https": clientHttp, "Client.tcp": clientTcp, "Client.tls": clientTcp },
} satisfies LibraryEntry;
