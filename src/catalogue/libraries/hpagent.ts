import { LISTENERS } from "../vocabulary/listeners.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const agent = {
  construction: { via: "new", throws: "on-invalid-url" },
  cost: { fresh: "connections", measured: { microseconds: 1.57, bytes: 1832 } },
  reuse: { argument: 0, option: "keepAlive", on: true, default: "off" },
  ending: { by: ["destroy"], after: "reconnects" },
  sharing: { capped: { option: "maxSockets", below: 16 }, unshareableOptions: ["signal"] },
  state: [{ path: "proxy", kind: "write", changes: "the proxy" }, ...LISTENERS],
} as const satisfies ClientEntry;

export default {
  package: "hpagent",
  versions: ">=1 <2",
  docs: "https://github.com/delvedor/hpagent#usage",
  proof: "hpagent.proof.test.ts",
  clients: { HttpProxyAgent: agent, HttpsProxyAgent: agent },
} satisfies LibraryEntry;
