import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "WebSocket",
    calls: [
      [
        `import { WebSocketServer } from "ws"; const wss = new WebSocketServer(); wss.on("connection", (ws) => { here(); });`,
        'perRequest import: WebSocket connection handler `wss.on("connection")`',
      ],
      [
        `import { WebSocketServer } from "ws"; const wss = new WebSocketServer(); wss.on("connection", (ws) => { ws.on("message", () => { here(); }); });`,
        'perRequest import: WebSocket message handler `ws.on("message")`',
      ],
    ],
    friends: [
      [
        `import WebSocket from "ws"; const ws = new WebSocket(u); ws.on("open", () => { here(); });`,
        'inherits import: one-time listener `ws.on("open")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
