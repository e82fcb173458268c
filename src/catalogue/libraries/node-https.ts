import { LISTENERS } from "../vocabulary/listeners.js";
import type { RequestEntry, ServerEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../library-schema.js";

const request: RequestEntry = {
  options: [0, 1],
  address: { argument: 0 },
  agents: { agent: "any" },
  headers: "headers",
  headerMethods: ["setHeader"],
  switches: [
    {
      option: "agent",
      off: false,
      // A name other than the host's: the connection goes to one address, checked beforehand.
      unless: ["lookup", "createConnection", "servername"],
      effect: "gives this request an agent of its own, which keeps no connection",
    },
    {
      option: "createConnection",
      off: "connector",
      unless: ["agent"],
      effect: "opens a connection for this request alone",
      instead: "Give it to a shared agent with `keepAlive: true`",
    },
    {
      option: "checkServerIdentity",
      off: "given",
      unless: ["agent", "lookup", "createConnection", "servername"],
      effect: "keeps the connection from being used again since Node 22, even when the function is the same",
      instead: "Give it to a shared agent with `keepAlive: true`",
    },
  ],
};

const server: ServerEntry = {
  options: {
    argument: 0,
    switches: [
      {
        option: "keepAliveTimeout",
        off: { below: 1000 },
        effect: "tells every client to keep its connection for zero seconds",
        instead: "It is in milliseconds",
      },
    ],
  },
  properties: [
    {
      option: "keepAliveTimeout",
      off: { below: 1000 },
      effect: "tells every client to keep its connection for zero seconds",
      instead: "It is in milliseconds",
    },
    { option: "maxRequestsPerSocket", off: 1, effect: "closes every connection after one request" },
  ],
  gives: ["listen"],
  handlers: [0, 1],
  everyRequest: [
    { method: "on", event: "request" },
    { method: "addListener", event: "request" },
  ],
  response: {
    parameter: 1,
    headerMethods: ["setHeader"],
    headMethod: "writeHead",
    properties: [{ option: "shouldKeepAlive", off: false, effect: "closes the connection behind every response" }],
  },
};

const answered = {
  arrives: "callback",
  event: "response",
  interface: "incoming-message",
} as const;

export default {
  package: "node:https",
  docs: "https://nodejs.org/api/https.html#class-httpsagent",
  proof: "node-https.proof.test.ts",
  clients: {
    Agent: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections", measured: { microseconds: 1.4, bytes: 1689 } },
      carries: "https:",
      reuse: {
        argument: 0,
        option: "keepAlive",
        on: true,
        default: "off",
        unless: ["lookup", "servername", "maxCachedSessions"],
      },
      ending: { by: ["destroy"], after: "reconnects" },
      sharing: { capped: { option: "maxSockets", below: 16 }, unshareableOptions: ["signal"] },
      state: [
        { path: "keepAlive", kind: "write", changes: "whether connections are kept" },
        { path: "maxSockets", kind: "write", changes: "the limit on connections" },
        {
          path: "options",
          kind: "write",
          changes: "the default connection options",
          perCall: "https.request(url, { … })",
        },
        ...LISTENERS,
      ],
    },
  },
  state: [
    {
      path: "globalAgent",
      kind: "write",
      changes: "the agent of the whole process",
      perCall: "https.request(url, { agent })",
    },
  ],
  requests: { request, get: request },
  servers: { createServer: server, Server: server },
  settings: [
    {
      option: "globalAgent.keepAlive",
      off: false,
      effect: "makes every request of the process open a connection of its own",
    },
  ],
  responses: { request: answered, get: answered },
} satisfies LibraryEntry;
