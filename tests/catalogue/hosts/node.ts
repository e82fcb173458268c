import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Node.js",
    calls: [
      [
        `import http from "http"; http.createServer((req, res) => { here(); });`,
        "perRequest import: Node.js handler `http.createServer()`",
      ],
      [
        `const { createServer } = require("node:https"); createServer({}, handle); function handle() { here(); }`,
        "perRequest import: Node.js handler `createServer()`",
      ],
      [
        `import http from "node:http"; const s = http.createServer(); s.on("request", () => { here(); });`,
        'perRequest import: Node.js handler `s.on("request")`',
      ],
      [
        `import net from "node:net"; net.createServer((socket) => { here(); });`,
        "perRequest import: Node.js connection handler `net.createServer()`",
      ],
      [
        `import { Transform } from "node:stream"; new Transform({ transform(chunk, encoding, done) { here(); } });`,
        "perIteration import: stream callback `new Transform()`",
      ],
      [
        `import { EventEmitter } from "node:events"; const bus = new EventEmitter(); bus.on("price", () => { here(); });`,
        'perRequest import: listener `bus.on("price")`',
      ],
      [`setInterval(poll, 1000); function poll() { here(); }`, "perRequest import: timer `setInterval()`"],
    ],
    friends: [
      [
        `import http from "http"; http.get("http://x/", (res) => { here(); });`,
        'inherits import: Node.js response callback `http.get("http://x/")`',
      ],
      [`import { createServer } from "vite"; createServer(() => { here(); });`],
      [`process.on("SIGTERM", async () => { here(); });`, 'inherits import: one-time listener `process.on("SIGTERM")`'],
      [`bus.on("price", () => { here(); });`],
      [`setTimeout(() => { here(); }, 1000);`, "inherits import: timeout `setTimeout()`"],
      [`import { createServer } from "./server.js"; createServer(() => { here(); });`],
    ],
  },
] satisfies readonly HostCases[];
