import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "launchdarkly-node-server-sdk",
  versions: "^7",
  docs: "https://launchdarkly.com/docs/sdk/server-side/node-js",
  clients: {
    init: {
      construction: { via: "call", throws: "without-key", connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
