import type net from "node:net";
import { createTransport } from "nodemailer";
import { serveSockets } from "../support/servers.js";
import { prove } from "../support/prove.js";

/** As much SMTP as one message needs. */
function answerMail(socket: net.Socket): void {
  let isMessage = false;
  socket.write("220 ready\r\n");
  socket.on("data", (chunk) => {
    for (const line of chunk.toString().split("\r\n").slice(0, -1)) {
      if (isMessage) {
        if (line !== ".") continue;
        isMessage = false;
        socket.write("250 kept\r\n");
      } else {
        isMessage = line === "DATA";
        socket.write(isMessage ? "354 go on\r\n" : line === "QUIT" ? "221 bye\r\n" : "250 yes\r\n");
        if (line === "QUIT") socket.end();
      }
    }
  });
}

prove({
  library: "nodemailer",
  client: "createTransport",
  start: () => serveSockets(answerMail),
  oneAtATime: true,
  made: (options) => `createTransport(${options || "options"})`,
  create: ({ port, options }) => createTransport({ host: "127.0.0.1", port, ignoreTLS: true, ...options }),
  send: (transport) => transport.sendMail({ from: "a@example.org", to: "b@example.org", text: "text" }),
  close: (transport) => transport.close(),
});
