import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const driverDriverRemoteConnection = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "gremlin",
  versions: "^3",
  docs: "https://github.com/apache/tinkerpop#readme",
  clients: {
    "driver.DriverRemoteConnection": driverDriverRemoteConnection,
    "driver.Client": driverDriverRemoteConnection,
  },
} satisfies LibraryEntry;
