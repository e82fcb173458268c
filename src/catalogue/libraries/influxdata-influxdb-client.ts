import type { LibraryEntry } from "../schema.js";

export default {
  package: "@influxdata/influxdb-client",
  versions: "^1",
  docs: "https://github.com/influxdata/influxdb-client-js",
  clients: { InfluxDB: { via: "new", costs: "construction" } },
} satisfies LibraryEntry;
