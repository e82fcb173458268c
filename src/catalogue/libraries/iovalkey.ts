import type { ClientEntry, LibraryEntry } from "../schema.js";

const redis = {
  via: "new",
  costs: "connections",
  owns: "its own connection to Valkey",
  release: ["quit", "disconnect"],
  afterRelease: "fails",
  throws: "never",
  connects: true,
  transport: "socket",
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
      via: "new",
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["quit", "disconnect"],
      afterRelease: "fails",
      throws: "never",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
