import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Socket.IO",
    calls: [
      [
        `import { Server } from "socket.io"; const io = new Server(); io.on("connection", (socket) => { socket.on("price", () => { here(); }); });`,
        'perRequest import: Socket.IO event handler `socket.on("price")`',
      ],
    ],
    friends: [[`import { io } from "socket.io-client"; const socket = io(); socket.on("price", () => { here(); });`]],
  },
] satisfies readonly HostCases[];
