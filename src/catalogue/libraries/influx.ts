import type { LibraryEntry } from "../schema.js";

export default {
  package: "influx",
  versions: "^5",
  docs: "https://github.com/node-influx/node-influx#readme",
  proof: "influx.proof.test.ts",
  clients: { InfluxDB: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
