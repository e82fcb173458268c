import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const redis = {
  construction: { via: "new", throws: "never", connects: true },
  cost: { fresh: "connections" },
  transport: "socket",
  // It connects when it is made, but with `lazyConnect` at its first command.
  preparation: { by: ["connect"], again: "throws", optional: true },
  ending: { by: ["quit", "disconnect"], after: "fails" },
} satisfies ClientEntry;

export default {
  package: "iovalkey",
  versions: "^0.4",
  docs: "https://github.com/valkey-io/iovalkey#readme",
  proof: "iovalkey.proof.test.ts",
  clients: {
    default: redis,
    Redis: redis,
    Cluster: {
      construction: { via: "new", throws: "never", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["quit", "disconnect"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
