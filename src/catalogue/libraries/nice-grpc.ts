import type { LibraryEntry } from "../schema.js";

export default {
  package: "nice-grpc",
  versions: "^2",
  docs: "https://github.com/deeplay-io/nice-grpc/tree/master/packages/nice-grpc#readme",
  clients: {
    createChannel: {
      via: "call",
      costs: "connections",
      owns: "its own gRPC channel",
      release: ["close"],
      throws: "never",
    },
    createClient: { via: "call", costs: "nothing" },
  },
} satisfies LibraryEntry;
