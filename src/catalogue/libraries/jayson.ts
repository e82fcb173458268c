import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const clientHttp = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "construction" },
} satisfies ClientEntry;

const clientTcp = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "connections" },
} satisfies ClientEntry;

export default {
  package: "jayson",
  modules: ["jayson", "jayson/promise"],
  versions: "^5",
  docs: "https://github.com/tedeh/jayson#readme",
  clients: { "Client.http": clientHttp, "Client.https": clientHttp, "Client.tcp": clientTcp, "Client.tls": clientTcp },
} satisfies LibraryEntry;
