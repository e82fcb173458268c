import type { LibraryEntry } from "../schema.js";

export default {
  package: "@larksuiteoapi/node-sdk",
  versions: "^1",
  docs: "https://github.com/larksuite/node-sdk",
  clients: { Client: { via: "new", costs: "requests", owns: "its own access token" } },
} satisfies LibraryEntry;
