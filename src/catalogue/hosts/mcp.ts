import type { HostEntry } from "../host-schema.js";

const SERVERS = {
  madeBy: ["McpServer", "Server", "FastMCP", "Server.*"],
  types: ["McpServer", "Server", "FastMCP"],
  names: ["server", "mcpServer", "mcp", "srv", "*McpServer"],
} as const;

export default {
  host: "MCP",
  docs: "https://github.com/modelcontextprotocol/typescript-sdk",
  modules: [
    "@modelcontextprotocol/sdk",
    "@modelcontextprotocol/sdk/**",
    "@modelcontextprotocol/server",
    "fastmcp",
    "mcp-handler",
  ],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "call",
      what: "tool",
      methods: ["tool", "registerTool", "resource", "registerResource", "prompt", "registerPrompt"],
      receiver: SERVERS,
      first: "string",
      handlers: "last",
      count: [2, 5],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["setRequestHandler", "setNotificationHandler"],
      receiver: { any: true },
      handlers: [1],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "call",
      what: "tool",
      methods: ["addTool", "addResource", "addPrompt", "addResourceTemplate"],
      receiver: SERVERS,
      members: ["execute", "load"],
    },
  ],
} as const satisfies HostEntry;
