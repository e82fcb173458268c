import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "nice-grpc",
  versions: "^2",
  docs: "https://github.com/deeplay-io/nice-grpc/tree/master/packages/nice-grpc#readme",
  clients: {
    createChannel: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
    createClient: { construction: { via: "call" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
