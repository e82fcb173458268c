// A thread with servers that send bodies of a given size in one of three ways, and count connections.
// In a thread of its own, so that a body is on its way while the client does something else.
import http from "node:http";
import https from "node:https";
import { setTimeout } from "node:timers/promises";
import { parentPort } from "node:worker_threads";

const PARTS = 8;
/** Milliseconds between the parts. */
const BETWEEN = 5;
/** Longer than any measurement: what closes an idle connection is the order to do so. */
const KEEP_ALIVE = 30_000;

const servers = new Map();

const orders = {
  async open({ size, sent, certificate }) {
    const answer = ({ socket }, response) => {
      counted.unused.delete(socket);
      response.on("finish", () => (counted.sent += 1));
      const ordered = new Promise((resolve) => counted.waiting.push(resolve));
      send(response, size, sent, ordered).catch(() => response.destroy());
    };
    const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
    server.keepAliveTimeout = KEEP_ALIVE;
    const counted = { server, connections: 0, sent: 0, waiting: [], unused: new Set() };
    server.on(certificate ? "secureConnection" : "connection", (socket) => {
      counted.connections += 1;
      counted.unused.add(socket);
      socket.on("error", () => socket.destroy());
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    servers.set(port, counted);
    return port;
  },
  counts({ port }) {
    const { connections, sent } = servers.get(port);
    return { connections, sent };
  },
  /** Sends the bodies of the responses whose headers were sent without them. */
  sendBodies: ({ port }) =>
    servers
      .get(port)
      .waiting.splice(0)
      .forEach((resolve) => resolve()),
  /** What a server does when its keepAliveTimeout has passed, and at its next look for connections without a request. */
  closeIdle({ port }) {
    const { server, unused } = servers.get(port);
    server.closeIdleConnections();
    for (const socket of unused) socket.destroy();
  },
  close: ({ port }) => {
    const { server } = servers.get(port);
    servers.delete(port);
    server.close();
    server.closeAllConnections();
  },
};

async function send(response, size, sent, ordered) {
  const body = Buffer.alloc(size, "x");
  if (sent === "with headers") {
    response.writeHead(200, { "content-length": size }).end(body);
    return;
  }
  response.writeHead(200).flushHeaders();
  await ordered;
  const parts = sent === "in parts" ? PARTS : 1;
  for (let part = 0; part < parts; part += 1) {
    if (part > 0) await setTimeout(BETWEEN);
    const bytes = body.subarray((size * part) / parts, (size * (part + 1)) / parts);
    if (bytes.length > 0) response.write(bytes);
  }
  response.end();
}

parentPort.on("message", async ({ id, order, ...rest }) => {
  parentPort.postMessage({ id, result: await orders[order](rest) });
});
