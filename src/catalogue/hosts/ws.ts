import type { HostEntry } from "../host-schema.js";

export default {
  host: "WebSocket",
  docs: "https://github.com/websockets/ws/blob/master/doc/ws.md",
  modules: ["ws", "isows", "faye-websocket"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "connection",
      what: "connection handler",
      methods: ["on", "addListener"],
      receiver: {
        madeBy: ["WebSocketServer", "Server", "default.Server"],
        types: ["WebSocketServer", "Server"],
        names: ["wss", "wsServer", "*Wss", "webSocketServer"],
      },
      named: ["connection", "headers"],
      passes: ["WebSocket"],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["on", "addListener", "addEventListener"],
      receiver: { madeBy: ["default", "WebSocket"], types: ["WebSocket", "default"] },
      named: ["message", "ping", "pong"],
    },
  ],
} as const satisfies HostEntry;
