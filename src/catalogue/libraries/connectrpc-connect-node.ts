import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createConnectTransport = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "connections" },
} satisfies ClientEntry;

export default {
  package: "@connectrpc/connect-node",
  versions: "^2",
  docs: "https://github.com/connectrpc/connect-es/tree/HEAD/packages/connect-node#readme",
  clients: {
    createConnectTransport,
    createGrpcWebTransport: createConnectTransport,
    createGrpcTransport: { construction: { via: "call" }, cost: { fresh: "connections" } },
  },
} satisfies LibraryEntry;
