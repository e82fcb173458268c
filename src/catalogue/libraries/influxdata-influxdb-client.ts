import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@influxdata/influxdb-client",
  versions: "^1",
  docs: "https://github.com/influxdata/influxdb-client-js",
  proof: "influxdata-influxdb-client.proof.test.ts",
  clients: { InfluxDB: { construction: { via: "new" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
