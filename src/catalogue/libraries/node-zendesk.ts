import type { LibraryEntry } from "../schema.js";

export default {
  package: "node-zendesk",
  versions: "^6",
  docs: "https://github.com/blakmatrix/node-zendesk",
  clients: { createClient: { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
