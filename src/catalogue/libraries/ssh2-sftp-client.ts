import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ssh2-sftp-client",
  versions: "^12",
  docs: "https://github.com/theophilusx/ssh2-sftp-client#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "an instance serves one connection and must not be used again" },
    },
  },
} satisfies LibraryEntry;
