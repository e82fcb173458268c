import type { ClientEntry, LibraryEntry } from "../schema.js";
import { LISTENERS } from "../listeners.js";

const overWebSocket = {
  via: "new",
  costs: "connections",
  transport: "socket",
  release: ["end"],
  afterRelease: "fails",
  throws: "never",
  perRequest: "on serverless platforms it is to be opened, used and closed within one request",
  state: LISTENERS,
} as const satisfies Omit<ClientEntry, "owns">;

export default {
  package: "@neondatabase/serverless",
  versions: "<2",
  docs: "https://github.com/neondatabase/serverless#pool-and-client",
  clients: {
    Pool: { ...overWebSocket, owns: "its own pool of WebSockets" },
    Client: { ...overWebSocket, owns: "its own WebSocket", identity: true, pool: "Pool" },
    neon: { via: "call", costs: "nothing", transport: "fetch", throws: "on-invalid-url" },
  },
} satisfies LibraryEntry;
