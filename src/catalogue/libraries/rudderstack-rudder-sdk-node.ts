import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@rudderstack/rudder-sdk-node",
  versions: "^3",
  docs: "https://github.com/rudderlabs/rudder-sdk-node#readme",
  clients: { default: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
