import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@descope/node-sdk",
  versions: "^2",
  docs: "https://github.com/descope/node-sdk#readme",
  clients: { default: { construction: { via: "call" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
