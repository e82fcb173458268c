import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createClient = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "connections" },
  ending: { by: ["close", "terminate"] },
} satisfies ClientEntry;

export default {
  package: "gel",
  versions: "^2",
  docs: "https://geldata.com/docs",
  clients: { default: createClient, createClient },
} satisfies LibraryEntry;
