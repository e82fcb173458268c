import { LISTENERS } from "../vocabulary/listeners.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const agent = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "connections", measured: { microseconds: 0.91, bytes: 1875 } },
  reuse: { argument: 0, option: "keepAlive", on: true, default: "on" },
  ending: { by: ["destroy"], after: "reconnects" },
  sharing: { capped: { option: "maxSockets", below: 16 }, unshareableOptions: ["signal"] },
  state: [
    { path: "maxSockets", kind: "write", changes: "the limit on connections" },
    { path: "options", kind: "write", changes: "the default connection options" },
    ...LISTENERS,
  ],
} as const satisfies ClientEntry;

export default {
  package: "agentkeepalive",
  versions: ">=4 <5",
  docs: "https://github.com/node-modules/agentkeepalive#new-agentoptions",
  proof: "agentkeepalive.proof.test.ts",
  clients: {
    default: { ...agent, carries: "http:" },
    HttpAgent: { ...agent, carries: "http:" },
    HttpsAgent: { ...agent, carries: "https:" },
  },
} satisfies LibraryEntry;
