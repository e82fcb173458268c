import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createProxyServer = {
  construction: { via: "call", throws: "never" },
  cost: { fresh: "construction" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "http-proxy",
  versions: "^1",
  docs: "https://github.com/http-party/node-http-proxy#readme",
  clients: { createProxyServer, createServer: createProxyServer, createProxy: createProxyServer },
} satisfies LibraryEntry;
