import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "axios-rate-limit",
  versions: "^1",
  docs: "https://github.com/aishek/axios-rate-limit#readme",
  clients: { default: { construction: { via: "call" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
