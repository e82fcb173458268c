import type { LibraryEntry } from "../schema.js";

export default {
  package: "weaviate-ts-client",
  versions: "^2",
  docs: "https://github.com/weaviate/typescript-client#readme",
  clients: { client: { via: "call", costs: "requests", owns: "its own answer of the server about its version" } },
} satisfies LibraryEntry;
