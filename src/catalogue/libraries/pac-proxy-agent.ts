import type { LibraryEntry } from "../schema.js";

export default {
  package: "pac-proxy-agent",
  versions: "^9",
  docs: "https://github.com/TooTallNate/proxy-agents/tree/HEAD/packages/pac-proxy-agent#readme",
  clients: {
    PacProxyAgent: {
      via: "new",
      costs: "requests",
      owns: "its own copy of the proxy configuration",
      release: ["destroy"],
    },
  },
} satisfies LibraryEntry;
