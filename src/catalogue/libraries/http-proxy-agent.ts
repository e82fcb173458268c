import { LISTENERS } from "../vocabulary/listeners.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "http-proxy-agent",
  versions: ">=7 <10",
  docs: "https://github.com/TooTallNate/proxy-agents/tree/main/packages/http-proxy-agent",
  proof: "http-proxy-agent.proof.test.ts",
  clients: {
    HttpProxyAgent: {
      construction: { via: "new", throws: "on-invalid-url", generic: true },
      cost: { fresh: "connections", measured: { microseconds: 1.16, bytes: 1737 } },
      reuse: { argument: 1, option: "keepAlive", on: true, default: "off" },
      ending: { by: ["destroy"], after: "reconnects" },
      sharing: { capped: { option: "maxSockets", below: 16 }, unshareableOptions: ["signal"] },
      state: [
        { path: "proxy", kind: "write", changes: "the proxy" },
        { path: "proxyHeaders", kind: "write", changes: "the headers sent to the proxy" },
        ...LISTENERS,
      ],
    },
    // Up to version 5 the module is the class, and never keeps a connection: sharing it saves nothing.
    default: { versions: "<6", construction: { via: "new-or-call" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
