import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@larksuiteoapi/node-sdk",
  versions: "^1",
  docs: "https://github.com/larksuite/node-sdk",
  clients: { Client: { construction: { via: "new" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
