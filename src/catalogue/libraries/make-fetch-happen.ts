import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "make-fetch-happen",
  docs: "https://github.com/npm/make-fetch-happen#fetch-options",
  clients: { defaults: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
  requests: { default: { options: [1], address: { argument: 0 }, agents: { agent: "any" }, headers: "headers" } },
} satisfies LibraryEntry;
