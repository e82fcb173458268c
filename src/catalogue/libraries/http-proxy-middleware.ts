import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "http-proxy-middleware",
  versions: ">=1 <5",
  docs: "https://github.com/chimurai/http-proxy-middleware#readme",
  proof: "http-proxy-middleware.proof.test.ts",
  // With its first request it listens for the end of the server that the request came by, for good.
  clients: { createProxyMiddleware: { construction: { via: "call" }, cost: { fresh: "memory" } } },
} satisfies LibraryEntry;
