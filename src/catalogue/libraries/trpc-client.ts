import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createTRPCClient = {
  construction: { via: "call" },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

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
      construction: { via: "call", throws: "never", connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
