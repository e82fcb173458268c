import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "apisauce",
  versions: "^3",
  docs: "https://github.com/infinitered/apisauce#readme",
  clients: {
    create: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      state: [
        { path: "setHeader", kind: "call", changes: "the default headers" },
        { path: "setHeaders", kind: "call", changes: "the default headers" },
        { path: "setBaseURL", kind: "call", changes: "the base address" },
        { path: "deleteHeader", kind: "call", changes: "the default headers" },
        { path: "addRequestTransform", kind: "call", changes: "the transforms", accumulates: true },
        { path: "addResponseTransform", kind: "call", changes: "the transforms", accumulates: true },
        { path: "addMonitor", kind: "call", changes: "the monitors", accumulates: true },
      ],
    },
  },
} satisfies LibraryEntry;
