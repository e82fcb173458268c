import { describe, expect, it } from "vitest";
import { closedByAssignment, closedByServer } from "../../src/keepalive/server-reuse.js";
import { answersByLine, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

const HEAD = `import http from "node:http"; import express from "express"; import Koa from "koa"; import fastify from "fastify";`;

/** Asserts of every call and assignment what it does to the connections of the clients: the switch, or the header. */
function expectClosers(body: string): void {
  const code = `${HEAD}\n${body}`;
  const file = parse(code);
  const answers = answersByLine(file, (node) => {
    const assigned = node.type === "AssignmentExpression" ? closedByAssignment(node, file) : undefined;
    const called = node.type === "CallExpression" || node.type === "NewExpression" ? closedByServer(node, file) : [];
    return [...(assigned ? [assigned] : []), ...called].map(
      (closer) => [closer.node, closer.known?.option ?? "header"] as const,
    );
  });
  expect(answers).toEqual(marksIn(code, "closes"));
}

describe("a server that closes the connections of its clients", () => {
  it("is made with an option that does", () => {
    expectClosers(`
      http.createServer({
        keepAliveTimeout: 5, // closes: keepAliveTimeout
      });
      new http.Server({ keepAliveTimeout: 1 }); // closes: keepAliveTimeout
      fastify({ maxRequestsPerSocket: 1 }); // closes: maxRequestsPerSocket
      http.createServer({ keepAliveTimeout: 5000 });
      http.createServer({ keepAliveTimeout: 0 });
      http.createServer(...options);
      createServer({ keepAliveTimeout: 5 });
    `);
  });

  it("has a property that does", () => {
    expectClosers(`
      const server = http.createServer(handle);
      server.keepAliveTimeout = 5; // closes: keepAliveTimeout
      server.maxRequestsPerSocket = 1; // closes: maxRequestsPerSocket
      const listening = express().listen(3000);
      listening.keepAliveTimeout = 5; // closes: keepAliveTimeout
      http.globalAgent.keepAlive = false; // closes: globalAgent.keepAlive
      server.keepAliveTimeout = 65_000;
      server.keepAliveTimeout += 5;
      server.maxConnections = 1;
      http.globalAgent.keepAlive = true;
      other.keepAliveTimeout = 5;
      if (process.env.DRAIN) server.keepAliveTimeout = 5;
    `);
  });

  it("has a handler that answers every request so", () => {
    expectClosers(`
      http.createServer((req, res) => {
        res.setHeader("Connection", "close"); // closes: header
        res.shouldKeepAlive = false; // closes: shouldKeepAlive
        res.writeHead(200, { connection: "close" }); // closes: header
        res.setHeader("Content-Type", "text/html");
        res.getHeader("Connection", "close");
        req.setHeader("Connection", "close");
        res.shouldKeepAlive = true;
        res.sendDate = false;
        res.status(200, { Connection: "close" });
        kept = res.shouldKeepAlive;
      });
      function handle(req, res) {
        res.setHeader("Connection", "close"); // closes: header
      }
      http.createServer({}, handle);
    `);
  });

  it("is not one on a port that the system picks, which is closed after it was called", () => {
    expectClosers(`
      const handle = (req, res) => {
        res.setHeader("Connection", "close");
      };
      const callback = http.createServer((req, res) => {
        res.setHeader("Connection", "close");
      });
      callback.listen(0, "127.0.0.1", () => open(callback.address()));
      http.createServer(handle).listen({ port: 0, host: "127.0.0.1" });
      const fixed = http.createServer((req, res) => {
        res.setHeader("Connection", "close"); // closes: header
      });
      fixed.listen(8080);
      fixed.listen(process.env.PORT);
      other.listen(0);
    `);
  });

  it("registers a function for every request that does", () => {
    expectClosers(`
      const app = express();
      app.use((req, res, next) => {
        res.set("Connection", "close"); // closes: header
        next();
      });
      const koa = new Koa();
      koa.use((ctx) => ctx.set({ Connection: "close" })); // closes: header
      const server = http.createServer();
      server.on("request", (req, res) => res.setHeader("Connection", "close")); // closes: header
      const api = fastify();
      api.addHook("onSend", (request, reply) => reply.header("Connection", "close")); // closes: header
    `);
  });

  it("is none whose function runs for some requests only", () => {
    expectClosers(`
      const app = express();
      app.get("/", (req, res) => res.set("Connection", "close"));
      app.use((error, req, res, next) => res.set("Connection", "close"));
      const server = http.createServer();
      server.on("clientError", (error, res) => res.setHeader("Connection", "close"));
      other.use((req, res) => res.set("Connection", "close"));
    `);
  });

  it("is none whose function closes on a condition, after a way out, or later", () => {
    expectClosers(`
      const app = express();
      app.use((req, res, next) => {
        if (req.draining) res.set("Connection", "close");
        next();
      });
      app.use((req, res, next) => {
        if (!req.draining) return next();
        res.set("Connection", "close");
      });
      app.use((req, res, next) => {
        req.on("end", () => res.set("Connection", "close"));
        next();
      });
    `);
  });

  it("is none that is being shut down", () => {
    expectClosers(`
      const server = http.createServer();
      process.on("SIGTERM", () => {
        server.keepAliveTimeout = 1;
      });
      function shutdown() {
        server.keepAliveTimeout = 1;
        server.on("request", (req, res) => res.setHeader("Connection", "close"));
      }
      function start() {
        server.keepAliveTimeout = 1; // closes: keepAliveTimeout
      }
    `);
  });
});
