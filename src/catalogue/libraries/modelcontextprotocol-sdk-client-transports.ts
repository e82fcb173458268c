import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const stdioClientTransport = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  sharing: { perRequest: "one session between one client and one server" },
} satisfies ClientEntry;

export default {
  package: "@modelcontextprotocol/sdk",
  modules: ["@modelcontextprotocol/sdk/client/*", "@modelcontextprotocol/sdk/client/*.js"],
  examples: [
    "@modelcontextprotocol/sdk/client/stdio.js",
    "@modelcontextprotocol/sdk/client/streamableHttp.js",
    "@modelcontextprotocol/sdk/client/sse.js",
    "@modelcontextprotocol/sdk/client/websocket.js",
  ],
  versions: "^1",
  docs: "https://github.com/modelcontextprotocol/typescript-sdk#readme",
  clients: {
    StdioClientTransport: stdioClientTransport,
    StreamableHTTPClientTransport: stdioClientTransport,
    SSEClientTransport: stdioClientTransport,
    WebSocketClientTransport: stdioClientTransport,
  },
} satisfies LibraryEntry;
