import type { ClientEntry, LibraryEntry } from "../schema.js";

const driverDriverRemoteConnection = {
  via: "new",
  costs: "connections",
  owns: "its own WebSocket",
  release: ["close"],
  throws: "never",
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
