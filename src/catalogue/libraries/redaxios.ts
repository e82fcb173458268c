import type { LibraryEntry } from "../schema.js";

export default {
  package: "redaxios",
  versions: "^0.5",
  docs: "https://github.com/developit/redaxios",
  clients: { create: { via: "call", costs: "nothing", transport: "fetch" } },
} satisfies LibraryEntry;
