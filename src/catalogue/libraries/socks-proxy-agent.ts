import { LISTENERS } from "../vocabulary/listeners.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "socks-proxy-agent",
  versions: ">=8 <11",
  docs: "https://github.com/TooTallNate/proxy-agents/tree/main/packages/socks-proxy-agent",
  proof: "socks-proxy-agent.proof.test.ts",
  clients: {
    SocksProxyAgent: {
      construction: { via: "new", throws: "on-invalid-url" },
      cost: { fresh: "connections", measured: { microseconds: 2.01, bytes: 1456 } },
      reuse: { argument: 1, option: "keepAlive", on: true, default: "off" },
      ending: { by: ["destroy"], after: "reconnects" },
      sharing: { capped: { option: "maxSockets", below: 16 }, unshareableOptions: ["signal"] },
      state: [{ path: "proxy", kind: "write", changes: "the proxy" }, ...LISTENERS],
    },
    // Up to version 6.1 the module is the class, and never keeps a connection: sharing it saves nothing.
    default: { versions: "<6.2", construction: { via: "new-or-call" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
