import type { LibraryEntry } from "../schema.js";

export default {
  package: "jaeger-client",
  versions: "^3",
  docs: "https://github.com/jaegertracing/jaeger-client-node#readme",
  clients: { initTracer: { via: "call", costs: "connections", owns: "its own UDP socket", release: ["close"] } },
} satisfies LibraryEntry;
