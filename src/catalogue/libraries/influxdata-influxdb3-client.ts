import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@influxdata/influxdb3-client",
  versions: "^2",
  docs: "https://github.com/InfluxCommunity/influxdb3-js",
  clients: {
    InfluxDBClient: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
