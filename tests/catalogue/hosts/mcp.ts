import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "MCP",
    calls: [
      [
        `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js"; const server = new McpServer({}); server.registerTool("price", {}, async () => { here(); });`,
        'perRequest import: MCP tool `server.registerTool("price")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
