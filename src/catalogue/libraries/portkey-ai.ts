import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const portkey = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "its configuration and metadata are those of one request" },
} satisfies ClientEntry;

export default {
  package: "portkey-ai",
  versions: "^3",
  docs: "https://github.com/Portkey-AI/portkey-node-sdk#readme",
  clients: { default: portkey, Portkey: portkey },
} satisfies LibraryEntry;
