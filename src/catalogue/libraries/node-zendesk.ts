import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-zendesk",
  versions: "^6",
  docs: "https://github.com/blakmatrix/node-zendesk",
  clients: { createClient: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
