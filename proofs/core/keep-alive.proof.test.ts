import http from "node:http";
import { createRequire } from "node:module";
import net from "node:net";
import Agent from "agentkeepalive";
import { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import rule from "../../src/rules/no-disabled-keep-alive.js";
import { get } from "../support/get.js";
import { keepToLoopback } from "../support/loopback-only.js";
import { settled, startServer, type CountingServer } from "../support/servers.js";

const REQUESTS = 10;
/** Pools of undici open a second connection now and then. */
const FEW = 2;

keepToLoopback();
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
process.removeAllListeners("warning");

const require = createRequire(import.meta.url);

/** What the rule says of a module, and the module after all its fixes, or the suggestion that it makes in their place. */
function lint(code: string): { readonly reports: number; readonly repaired: string } {
  const linter = new Linter();
  const config = {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    plugins: { reuse: { rules: { rule: rule as never } } },
    rules: { "reuse/rule": ["error", { defaults: true }] },
  } satisfies Linter.Config;
  const reports = linter.verify(code, config, { filename: "src/client.js" });
  const { output } = linter.verifyAndFix(code, config, { filename: "src/client.js" });
  const suggestion = reports.find(({ fix }) => !fix)?.suggestions?.[0]?.fix;
  const suggested =
    suggestion && code.slice(0, suggestion.range[0]) + suggestion.text + code.slice(suggestion.range[1]);
  return { reports: reports.length, repaired: suggested ?? output };
}

/** The exports of a CommonJS module given as text. */
function run<Exports>(code: string): Exports {
  const exports = {};
  // The text is that of this file's own cases.
  new Function("require", "exports", code)(require, exports);
  return exports as Exports;
}

type Ask = (url: string) => Promise<unknown>;

/** The connections that ten requests of a module open, one after the other. */
async function connections(code: string, server: CountingServer, url: string): Promise<number> {
  const { ask } = run<{ ask: Ask }>(code);
  await server.reset();
  for (let request = 0; request < REQUESTS; request += 1) await ask(url);
  await settled();
  return (await server.counts()).connections;
}

/** As a user would write it: a module that sends one request with a library. */
const node = (module: "http" | "https", before: string, options: string, after = "") => `
const ${module} = require("node:${module}");
${before}
exports.ask = (url) =>
  new Promise((resolve, reject) => {
    const request = ${module}.request(url, ${options}, (response) => response.resume().on("end", resolve));
    ${after}
    request.on("error", reject).end();
  });`;
const libraryCall = (imports: string, call: string) => `${imports}\nexports.ask = async (url) => {\n  ${call}\n};`;
const axios = 'const axios = require("axios");';
const got = 'const { default: got } = require("got");';
const ky = 'const { default: ky } = require("ky");';
const nodeFetch = 'const { default: fetch } = require("node-fetch");';
const needle = 'const needle = require("needle");';
const superagent = 'const superagent = require("superagent");\nconst http = require("node:http");';
const undici = 'const undici = require("undici");';
const smithy = 'const { NodeHttpHandler } = require("@smithy/node-http-handler");';

/** Sends through the request handler of the AWS SDK. */
const handle = (options: string) => `${smithy}
const handler = new NodeHttpHandler(${options});
exports.ask = async (url) => {
  const { port } = new URL(url);
  const { response } = await handler.handle({
    protocol: "http:", hostname: "127.0.0.1", port, method: "GET", path: "/", headers: {}, query: {},
  });
  await new Promise((resolve) => response.body.resume().on("end", resolve));
};`;

const REPORTED: Readonly<Record<string, string>> = {
  "new http.Agent()": node("http", "const agent = new http.Agent();", "{ agent }"),
  "new http.Agent({ maxSockets: 5 })": node("http", "const agent = new http.Agent({ maxSockets: 5 });", "{ agent }"),
  "keepAlive: false": node("http", "const agent = new http.Agent({ keepAlive: false });", "{ agent }"),
  "agent: false": node("http", "", "{ agent: false }"),
  "Connection: close": node("http", "", '{ headers: { Connection: "close" } }'),
  "request.setHeader": node("http", "", "{}", 'request.setHeader("Connection", "close");'),
  "fetch, Connection: close": libraryCall("", 'await (await fetch(url, { headers: { Connection: "close" } })).text();'),
  "fetch, new Headers": libraryCall(
    "",
    'await (await fetch(url, { headers: new Headers({ Connection: "close" }) })).text();',
  ),
  "fetch, pairs": libraryCall("", 'await (await fetch(url, { headers: [["Connection", "close"]] })).text();'),
  "fetch, new Request": libraryCall(
    "",
    'await (await fetch(new Request(url, { headers: { Connection: "close" } }))).text();',
  ),
  "node-fetch, Connection: close": libraryCall(
    nodeFetch,
    'await (await fetch(url, { headers: { Connection: "close" } })).text();',
  ),
  "axios, httpAgent: false": libraryCall(axios, "await axios.get(url, { httpAgent: false });"),
  "axios, Connection: close": libraryCall(axios, 'await axios.get(url, { headers: { Connection: "close" } });'),
  "axios.create, Connection: close": libraryCall(
    `${axios}\nconst api = axios.create({ headers: { Connection: "close" } });`,
    "await api.get(url);",
  ),
  "got, agent: { http: false }": libraryCall(got, "await got(url, { agent: { http: false } });"),
  "got.extend, Connection: close": libraryCall(
    `${got}\nconst api = got.extend({ headers: { connection: "close" } });`,
    "await api(url);",
  ),
  "ky, Connection: close": libraryCall(ky, 'await ky(url, { headers: { connection: "close" } }).text();'),
  "needle, agent: false": libraryCall(needle, 'await needle("get", url, { agent: false });'),
  "needle, connection: close": libraryCall(needle, 'await needle("get", url, { connection: "close" });'),
  "superagent, Connection: close": libraryCall(
    `${superagent}\nconst agent = new http.Agent({ keepAlive: true });`,
    'await superagent.get(url).agent(agent).set("Connection", "close");',
  ),
  "undici, reset: true": libraryCall(undici, "await (await undici.request(url, { reset: true })).body.dump();"),
  "undici, pipelining: 0": libraryCall(
    `${undici}\nconst dispatcher = new undici.Agent({ pipelining: 0 });`,
    "await (await undici.request(url, { dispatcher })).body.dump();",
  ),
  "NodeHttpHandler, keepAlive: false": handle("{ httpAgent: { keepAlive: false } }"),
};

const SILENT: Readonly<Record<string, string>> = {
  "maxFreeSockets: 0": node(
    "http",
    "const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 0 });",
    "{ agent }",
  ),
  "fetch, keepalive: false": libraryCall("", "await (await fetch(url, { keepalive: false })).text();"),
  "node-fetch, agent: false": libraryCall(nodeFetch, "await (await fetch(url, { agent: false })).text();"),
  "createConnection beside an agent": node(
    "http",
    'const net = require("node:net");\nconst agent = new http.Agent({ keepAlive: true });',
    "{ agent, createConnection: (options) => net.connect(options) }",
  ),
};

describe("requests", () => {
  let server: CountingServer;
  let url: string;
  beforeAll(async () => {
    server = await startServer("http");
    url = `http://127.0.0.1:${server.port}/`;
  });
  afterAll(() => server.close());

  test.each(Object.entries(REPORTED))(
    "%s opens a connection for every request, and not after the repair",
    async (_, code) => {
      const { reports, repaired } = lint(code);
      expect(reports).toBe(1);
      expect(await connections(code, server, url)).toBeGreaterThanOrEqual(REQUESTS - FEW);
      expect(lint(repaired).reports).toBe(0);
      expect(await connections(repaired, server, url)).toBeLessThanOrEqual(FEW);
    },
  );

  test.each(Object.entries(SILENT))("%s does nothing, and is not reported", async (_, code) => {
    expect(lint(code).reports).toBe(0);
    expect(await connections(code, server, url)).toBeLessThanOrEqual(FEW);
  });

  test("createConnection for one request opens one, until it is an agent's", async () => {
    const connect = 'const net = require("node:net");\nconst createConnection = (options) => net.connect(options);';
    const perCall = node("http", connect, "{ createConnection }");
    const shared = node(
      "http",
      `${connect}\nconst agent = new http.Agent({ keepAlive: true, createConnection });`,
      "{ agent }",
    );
    expect(lint(perCall).reports).toBe(1);
    expect(await connections(perCall, server, url)).toBe(REQUESTS);
    expect(lint(shared).reports).toBe(0);
    expect(await connections(shared, server, url)).toBe(1);
  });

  test("superagent keeps nothing until it is given an agent", async () => {
    const code = libraryCall(superagent, "await superagent.get(url);");
    const told = libraryCall(
      `${superagent}\nconst agent = new http.Agent({ keepAlive: true });`,
      "await superagent.get(url).agent(agent);",
    );
    expect([lint(code).reports, lint(told).reports]).toEqual([1, 0]);
    expect(await connections(code, server, url)).toBe(REQUESTS);
    expect(await connections(told, server, url)).toBe(1);
  });
});

describe("requests over TLS", () => {
  let server: CountingServer;
  let url: string;
  beforeAll(async () => {
    server = await startServer("https");
    url = `https://127.0.0.1:${server.port}/`;
  });
  afterAll(() => server.close());

  test("new https.Agent({ rejectUnauthorized: false }), alone and ten at a time", async () => {
    const code = node("https", "const agent = new https.Agent({ rejectUnauthorized: false });", "{ agent }");
    const { repaired } = lint(code);
    expect(await connections(code, server, url)).toBe(REQUESTS);
    expect(await connections(repaired, server, url)).toBe(1);

    const counted: number[] = [];
    for (const { ask } of [run<{ ask: Ask }>(code), run<{ ask: Ask }>(repaired)]) {
      await server.reset();
      for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 10 }, () => ask(url)));
      counted.push((await server.counts()).connections);
    }
    expect(counted).toEqual([30, 10]);
  });

  const withAgent = 'const agent = new (require("node:http").Agent)();';

  test.each([
    ["axios", `${axios}\n${withAgent}`, "await axios.get(url, { httpAgent: agent })"],
    ["got", `${got}\n${withAgent}`, "await got(url, { agent: { http: agent } })"],
  ])("an http.Agent of %s is not used for https:", async (_library, imports, call) => {
    const { ask } = run<{ ask: (url: string) => Promise<{ made: number }> }>(
      libraryCall(imports, `let made = 0; agent.createConnection = () => { made += 1; }; ${call}; return { made };`),
    );
    expect(await ask(url)).toEqual({ made: 0 });
  });

  test.each([
    ["node:https", 'const https = require("node:https");', "https.get(url, { agent })"],
    ["node-fetch", nodeFetch, "await fetch(url, { agent })"],
    ["needle", needle, 'await needle("get", url, { agent })'],
  ])("an http.Agent of %s carries no https:", async (_library, imports, call) => {
    const { ask } = run<{ ask: Ask }>(libraryCall(`${imports}\n${withAgent}`, call));
    await expect(ask(url)).rejects.toMatchObject({ code: "ERR_INVALID_PROTOCOL" });
  });

  test("checkServerIdentity for one request, which Node 20 forgives", async () => {
    const identity = "const checkServerIdentity = () => undefined;";
    const perCall = node("https", identity, "{ checkServerIdentity }");
    const shared = node(
      "https",
      `${identity}\nconst agent = new https.Agent({ keepAlive: true, checkServerIdentity });`,
      "{ agent }",
    );
    expect([lint(perCall).reports, lint(shared).reports]).toEqual([1, 0]);
    expect(await connections(perCall, server, url)).toBe(
      Number.parseInt(process.versions.node, 10) < 22 ? 1 : REQUESTS,
    );
    expect(await connections(shared, server, url)).toBe(1);
  });
});

describe("servers", () => {
  const server = (before: string, options: string, body: string, after = "") => `
const http = require("node:http");
${before}
const server = http.createServer(${options}(request, response) => {
  ${body}
});
${after}
exports.server = server;`;

  const CLOSING: Readonly<Record<string, string>> = {
    "Connection: close": server("", "", 'response.setHeader("Connection", "close");\n  response.end("{}");'),
    "Connection: close in the head": server(
      "",
      "",
      'response.writeHead(200, { Connection: "close" });\n  response.end("{}");',
    ),
    "shouldKeepAlive = false": server("", "", 'response.shouldKeepAlive = false;\n  response.end("{}");'),
    "maxRequestsPerSocket = 1": server("", "", 'response.end("{}");', "server.maxRequestsPerSocket = 1;"),
  };
  const KEEPING: Readonly<Record<string, string>> = {
    "keepAliveTimeout = 0": server("", "", 'response.end("{}");', "server.keepAliveTimeout = 0;"),
    "maxRequestsPerSocket among the options": server("", "{ maxRequestsPerSocket: 1 }, ", 'response.end("{}");'),
  };

  test.each(Object.entries(CLOSING))(
    "%s closes every client's connection, and not after the repair",
    async (_, code) => {
      const { reports, repaired } = lint(code);
      expect(reports).toBe(1);
      expect(await connectionsTo(code)).toEqual({ agent: 5, fetch: 5 });
      expect(lint(repaired).reports).toBe(0);
      expect((await connectionsTo(repaired)).agent).toBe(1);
    },
  );

  test.each(Object.entries(KEEPING))("%s keeps them, and is not reported", async (_, code) => {
    expect(lint(code).reports).toBe(0);
    expect((await connectionsTo(code)).agent).toBe(1);
  });

  test.each([1, 65, 999])("keepAliveTimeout = %i tells clients to keep nothing", async (timeout) => {
    const code = server("", "", 'response.end("{}");', `server.keepAliveTimeout = ${timeout};`);
    expect(lint(code).reports).toBe(1);
    expect(await connectionsTo(code)).toEqual({ agent: 5, fetch: 5 });
  });
});

/** The connections that a server accepts for five requests each of a keep-alive agent and of `fetch`. */
async function connectionsTo(code: string): Promise<{ agent: number; fetch: number }> {
  const { server } = run<{ server: http.Server }>(code);
  let accepted = 0;
  server.on("connection", () => (accepted += 1));
  const port = await listen(server);
  const agent = new http.Agent({ keepAlive: true });
  const counted = { agent: 0, fetch: 0 };
  for (let request = 0; request < 5; request += 1) await get(http, `http://127.0.0.1:${port}/`, { agent });
  counted.agent = accepted;
  for (let request = 0; request < 5; request += 1) await (await fetch(`http://127.0.0.1:${port}/`)).text();
  counted.fetch = accepted - counted.agent;
  agent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return counted;
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as net.AddressInfo).port;
}

describe("the other side: a server that drops idle connections", () => {
  const IDLE = 40;
  let server: http.Server;
  let url: string;

  /** Answers one request on each connection. The next on it meets a reset, as when it crosses the server's timeout. */
  beforeAll(async () => {
    const used = new WeakSet<net.Socket>();
    server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      if (used.has(request.socket)) return request.socket.resetAndDestroy();
      used.add(request.socket);
      response.removeHeader("Keep-Alive");
      response.end("{}");
    });
    url = `http://127.0.0.1:${await listen(server)}/`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** How ten requests, one after the other with a pause, end: "ok", or the code of the error. */
  async function outcomes(send: () => Promise<unknown>, pause = 0): Promise<readonly string[]> {
    const seen: string[] = [];
    for (let request = 0; request < REQUESTS; request += 1) {
      seen.push(
        await send().then(
          () => "ok",
          (error: NodeJS.ErrnoException) => error.code ?? "error",
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return seen;
  }
  const failed = (seen: readonly string[]) => seen.filter((outcome) => outcome === "ECONNRESET").length;

  test("a kept connection fails with ECONNRESET, a fresh one does not", async () => {
    const kept = new http.Agent({ keepAlive: true });
    const fresh = new http.Agent();
    expect(failed(await outcomes(() => get(http, url, { agent: kept })))).toBe(REQUESTS / 2);
    expect(failed(await outcomes(() => get(http, url, { agent: fresh })))).toBe(0);
    kept.destroy();
  });

  test("a retry on a reused socket answers it", async () => {
    const agent = new http.Agent({ keepAlive: true });
    expect(failed(await outcomes(() => sendAgain(url, agent)))).toBe(0);
    agent.destroy();
  });

  test("a client that gives idle connections up first does not meet it", async () => {
    const agents = [new http.Agent({ keepAlive: true, timeout: IDLE / 2 }), new Agent({ freeSocketTimeout: IDLE / 2 })];
    for (const agent of agents) {
      expect(failed(await outcomes(() => get(http, url, { agent }), IDLE * 2))).toBe(0);
      agent.destroy();
    }
  });
});

/** Sends a request that may be sent twice, once more when the connection that it was given had died. */
function sendAgain(url: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent }, (response) => response.resume().on("end", resolve));
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === "ECONNRESET") resolve(sendAgain(url, agent));
      else reject(error);
    });
  });
}

test("the process's own agent can be switched off, too", async () => {
  const code = 'const http = require("node:http");\nhttp.globalAgent.keepAlive = false;\n';
  const { reports, repaired } = lint(code);
  expect([reports, lint(repaired).reports]).toEqual([1, 0]);
  const server = await startServer("http");
  const kept = http.globalAgent as http.Agent & { keepAlive: boolean };
  const counted: number[] = [];
  for (const keepAlive of [false, true]) {
    kept.keepAlive = keepAlive;
    await server.reset();
    for (let request = 0; request < REQUESTS; request += 1) await get(http, `http://127.0.0.1:${server.port}/`, {});
    counted.push((await server.counts()).connections);
  }
  await server.close();
  expect(counted).toEqual([REQUESTS, 1]);
});
