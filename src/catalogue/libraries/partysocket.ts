import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const partySocket = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  sharing: { perRequest: "one conversation per socket" },
} satisfies ClientEntry;

export default {
  package: "partysocket",
  versions: "^1",
  docs: "https://docs.partykit.io/reference/partysocket-api",
  clients: { default: partySocket, PartySocket: partySocket },
} satisfies LibraryEntry;
