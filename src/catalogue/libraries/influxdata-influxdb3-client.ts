import type { LibraryEntry } from "../schema.js";

export default {
  package: "@influxdata/influxdb3-client",
  versions: "^2",
  docs: "https://github.com/InfluxCommunity/influxdb3-js",
  clients: {
    InfluxDBClient: {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channel",
      release: ["close"],
      throws: "without-key",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
