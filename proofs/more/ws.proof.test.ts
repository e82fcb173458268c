import { once } from "node:events";
import DefaultWebSocket, { WebSocket, WebSocketServer } from "ws";
import { prove } from "../support/prove.js";
import { startWebSockets } from "./support/web-sockets.js";

const start = () =>
  startWebSockets((server) =>
    new WebSocketServer({ server }).on("connection", (socket) => socket.on("message", (data) => socket.send(data))),
  );
async function send(socket: WebSocket): Promise<void> {
  if (socket.readyState === WebSocket.CONNECTING) await once(socket, "open");
  socket.send("message");
  await once(socket, "message");
}

prove({
  start,
  oneAtATime: true,
  library: "ws",
  client: "default",
  made: () => "new DefaultWebSocket(url)",
  create: ({ port }) => new DefaultWebSocket(`ws://127.0.0.1:${port}`).on("error", () => undefined),
  send,
  close: (socket) => socket.terminate(),
});
prove({
  start,
  oneAtATime: true,
  library: "ws",
  client: "WebSocket",
  made: () => "new WebSocket(url)",
  create: ({ port }) => new WebSocket(`ws://127.0.0.1:${port}`).on("error", () => undefined),
  send,
  close: (socket) => socket.terminate(),
});
