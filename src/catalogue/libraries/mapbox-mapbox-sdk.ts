import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@mapbox/mapbox-sdk",
  versions: "^0.16",
  docs: "https://github.com/mapbox/mapbox-sdk-js#readme",
  clients: { default: { construction: { via: "call", throws: "without-key" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
