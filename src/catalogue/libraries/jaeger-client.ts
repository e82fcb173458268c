import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "jaeger-client",
  versions: "^3",
  docs: "https://github.com/jaegertracing/jaeger-client-node#readme",
  clients: { initTracer: { construction: { via: "call" }, cost: { fresh: "connections" }, ending: { by: ["close"] } } },
} satisfies LibraryEntry;
