import type { ClientEntry, LibraryEntry } from "../schema.js";

const createProxyServer = {
  via: "call",
  costs: "construction",
  release: ["close"],
  throws: "never",
} satisfies ClientEntry;

export default {
  package: "http-proxy",
  versions: "^1",
  docs: "https://github.com/http-party/node-http-proxy#readme",
  clients: { createProxyServer, createServer: createProxyServer, createProxy: createProxyServer },
} satisfies LibraryEntry;
