import type { LibraryEntry } from "../schema.js";

export default {
  package: "@launchdarkly/node-server-sdk",
  versions: "^9",
  docs: "https://launchdarkly.com/docs/sdk/server-side/node-js",
  clients: {
    init: { via: "call", costs: "connections", owns: "its own stream of flags", release: ["close"], connects: true },
  },
} satisfies LibraryEntry;
