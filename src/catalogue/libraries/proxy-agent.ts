import { LISTENERS } from "../vocabulary/listeners.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "proxy-agent",
  versions: ">=6 <9",
  docs: "https://github.com/TooTallNate/proxy-agents/tree/main/packages/proxy-agent",
  proof: "proxy-agent.proof.test.ts",
  clients: {
    // It reads the environment at each request, not when it is made.
    ProxyAgent: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections", measured: { microseconds: 2.3, bytes: 5739 } },
      reuse: { argument: 0, option: "keepAlive", on: true, default: "off" },
      ending: { by: ["destroy"], after: "reconnects" },
      sharing: {
        // Under any limit it waits for ever once more requests are in hand than the limit allows.
        capped: { option: "maxSockets", below: Number.MAX_SAFE_INTEGER },
        unshareableOptions: ["signal", "getProxyForUrl"],
      },
      state: LISTENERS,
    },
  },
} satisfies LibraryEntry;
