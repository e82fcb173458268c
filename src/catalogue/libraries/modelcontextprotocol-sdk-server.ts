import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const mcpServer = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "one session between one client and one server" },
} satisfies ClientEntry;

export default {
  package: "@modelcontextprotocol/sdk",
  modules: [
    "@modelcontextprotocol/sdk/server",
    "@modelcontextprotocol/sdk/server/*",
    "@modelcontextprotocol/sdk/server/*.js",
  ],
  examples: [
    "@modelcontextprotocol/sdk/server/mcp.js",
    "@modelcontextprotocol/sdk/server/stdio.js",
    "@modelcontextprotocol/sdk/server/streamableHttp.js",
    "@modelcontextprotocol/sdk/server/sse.js",
  ],
  versions: "^1",
  docs: "https://github.com/modelcontextprotocol/typescript-sdk#readme",
  clients: {
    McpServer: mcpServer,
    Server: mcpServer,
    StreamableHTTPServerTransport: mcpServer,
    SSEServerTransport: mcpServer,
    StdioServerTransport: mcpServer,
  },
} satisfies LibraryEntry;
