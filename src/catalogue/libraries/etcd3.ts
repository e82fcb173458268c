import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "etcd3",
  versions: "^1",
  docs: "https://github.com/microsoft/etcd3#readme",
  clients: { Etcd3: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } } },
} satisfies LibraryEntry;
