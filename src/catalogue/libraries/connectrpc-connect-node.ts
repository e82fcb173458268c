import type { ClientEntry, LibraryEntry } from "../schema.js";

const createConnectTransport = {
  via: "call",
  costs: "connections",
  owns: "its own HTTP/2 sessions",
  throws: "never",
} satisfies ClientEntry;

export default {
  package: "@connectrpc/connect-node",
  versions: "^2",
  docs: "https://github.com/connectrpc/connect-es/tree/HEAD/packages/connect-node#readme",
  clients: {
    createConnectTransport,
    createGrpcWebTransport: createConnectTransport,
    createGrpcTransport: { via: "call", costs: "connections", owns: "its own HTTP/2 sessions" },
  },
} satisfies LibraryEntry;
