import type { ClientEntry, LibraryEntry } from "../library-schema.js";
import { LISTENERS } from "../vocabulary/listeners.js";

const overWebSocket = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "connections" },
  transport: "socket",
  ending: { by: ["end"], after: "fails" },
  sharing: { perRequest: "on serverless platforms it is to be opened, used and closed within one request" },
  state: LISTENERS,
} as const satisfies ClientEntry;

export default {
  package: "@neondatabase/serverless",
  versions: "<2",
  docs: "https://github.com/neondatabase/serverless#pool-and-client",
  clients: {
    Pool: overWebSocket,
    Client: { ...overWebSocket, sharing: { ...overWebSocket.sharing, identity: true, pool: "Pool" } },
    neon: { construction: { via: "call", throws: "on-invalid-url" }, cost: { fresh: "nothing" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
