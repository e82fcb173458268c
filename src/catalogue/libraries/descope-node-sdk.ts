import type { LibraryEntry } from "../schema.js";

export default {
  package: "@descope/node-sdk",
  versions: "^2",
  docs: "https://github.com/descope/node-sdk#readme",
  clients: { default: { via: "call", costs: "requests", owns: "its own cache of signing keys" } },
} satisfies LibraryEntry;
