import type { LibraryEntry } from "../schema.js";

export default {
  package: "node:https",
  docs: "https://nodejs.org/api/https.html#class-httpsagent",
  proof: "node-https.proof.test.ts",
  clients: {
    Agent: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool and TLS session cache",
      construction: { microseconds: 1.4, bytes: 1689 },
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
          perCall: "https.request(url, { … })",
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
      perCall: "https.request(url, { agent })",
    },
  ],
} satisfies LibraryEntry;
