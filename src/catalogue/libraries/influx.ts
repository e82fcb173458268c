import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "influx",
  versions: "^5",
  docs: "https://github.com/node-influx/node-influx#readme",
  proof: "influx.proof.test.ts",
  clients: { InfluxDB: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
