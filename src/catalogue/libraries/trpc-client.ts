import type { ClientEntry, LibraryEntry } from "../schema.js";

const createTRPCClient = { via: "call", costs: "construction", transport: "fetch" } satisfies ClientEntry;

export default {
  package: "@trpc/client",
  versions: "^11",
  docs: "https://github.com/trpc/trpc/tree/HEAD/packages/client#readme",
  proof: "trpc-client.proof.test.ts",
  clients: {
    createTRPCClient,
    createTRPCProxyClient: createTRPCClient,
    createTRPCUntypedClient: createTRPCClient,
    createWSClient: {
      via: "call",
      costs: "connections",
      owns: "its own WebSocket",
      release: ["close"],
      throws: "never",
      connects: true,
    },
  },
} satisfies LibraryEntry;
