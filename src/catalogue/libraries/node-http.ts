import type { LibraryEntry } from "../schema.js";

export default {
  package: "node:http",
  docs: "https://nodejs.org/api/http.html#class-httpagent",
  proof: "node-http.proof.test.ts",
  clients: {
    Agent: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      construction: { microseconds: 0.48, bytes: 1257 },
      reuse: { argument: 0, option: "keepAlive", on: true, default: "off", unless: ["lookup"] },
      release: ["destroy"],
      throws: "never",
      capped: { option: "maxSockets", below: 16 },
      unshareableOptions: ["signal"],
      state: [
        { path: "keepAlive", kind: "write", changes: "whether connections are kept" },
        { path: "maxSockets", kind: "write", changes: "the limit on connections" },
        {
          path: "options",
          kind: "write",
          changes: "the default connection options",
          perCall: "http.request(url, { … })",
        },
        { path: "on", kind: "call", changes: "the listeners", accumulates: true },
        { path: "addListener", kind: "call", changes: "the listeners", accumulates: true },
      ],
    },
  },
  state: [
    {
      path: "globalAgent",
      kind: "write",
      changes: "the agent of the whole process",
      perCall: "http.request(url, { agent })",
    },
    { path: "setMaxIdleHTTPParsers", kind: "call", changes: "the parser pool of the whole process" },
  ],
} satisfies LibraryEntry;
