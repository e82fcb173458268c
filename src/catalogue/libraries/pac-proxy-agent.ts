import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pac-proxy-agent",
  versions: "^9",
  docs: "https://github.com/TooTallNate/proxy-agents/tree/HEAD/packages/pac-proxy-agent#readme",
  clients: {
    PacProxyAgent: {
      construction: { via: "new", generic: true },
      cost: { fresh: "requests" },
      ending: { by: ["destroy"] },
    },
  },
} satisfies LibraryEntry;
