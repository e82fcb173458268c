import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "http-proxy-middleware",
  versions: "^3",
  docs: "https://github.com/chimurai/http-proxy-middleware#readme",
  clients: { createProxyMiddleware: { construction: { via: "call" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
