import type { LibraryEntry } from "../schema.js";

export default {
  package: "@rudderstack/rudder-sdk-node",
  versions: "^3",
  docs: "https://github.com/rudderlabs/rudder-sdk-node#readme",
  clients: { default: { via: "new", costs: "construction", throws: "without-key" } },
} satisfies LibraryEntry;
