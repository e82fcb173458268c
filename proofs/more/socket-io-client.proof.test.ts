import { Server } from "socket.io";
import defaultIo, { connect, io, Manager } from "socket.io-client";
import { prove } from "../support/prove.js";
import { startWebSockets } from "./support/web-sockets.js";

// By default each poll before the upgrade to a WebSocket is a connection more, and how many there are is chance.
const transports = ["websocket"];
const start = () =>
  startWebSockets((server) =>
    new Server(server).on("connection", (socket) => socket.on("ask", (answer: () => void) => answer())),
  );

for (const [name, make] of Object.entries({ default: defaultIo, io, connect })) {
  prove({
    start,
    oneAtATime: true,
    library: "socket.io-client",
    client: name,
    made: () => `${name === "default" ? "defaultIo" : name}(url, { transports: ["websocket"] })`,
    create: ({ url }) => make(url, { transports }),
    send: (socket) => socket.emitWithAck("ask"),
    close: (socket) => socket.disconnect(),
  });
}
prove({
  start,
  oneAtATime: true,
  library: "socket.io-client",
  client: "Manager",
  made: () => 'new Manager(url, { transports: ["websocket"] })',
  create: ({ url }) => new Manager(url, { transports }),
  send: (manager) => manager.socket("/").emitWithAck("ask"),
  close: (manager) => manager.engine?.close(),
});
