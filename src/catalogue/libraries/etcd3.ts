import type { LibraryEntry } from "../schema.js";

export default {
  package: "etcd3",
  versions: "^1",
  docs: "https://github.com/microsoft/etcd3#readme",
  clients: { Etcd3: { via: "new", costs: "connections", owns: "its own gRPC channels", release: ["close"] } },
} satisfies LibraryEntry;
