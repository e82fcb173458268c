import type { ClientEntry, LibraryEntry } from "../schema.js";

const createClient = {
  via: "call",
  costs: "connections",
  owns: "its own connection pool",
  release: ["close", "terminate"],
  throws: "never",
} satisfies ClientEntry;

export default {
  package: "gel",
  versions: "^2",
  docs: "https://geldata.com/docs",
  clients: { default: createClient, createClient },
} satisfies LibraryEntry;
