import type { RequestEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../library-schema.js";

const request = {
  options: [2],
  address: { argument: 0 },
  agents: { agent: "any" },
  headers: "headers",
  switches: [
    { option: "agent", off: false, effect: "gives this request an agent of its own, which keeps no connection" },
    { option: "connection", off: "close", effect: "closes the connection after this request" },
  ],
} as const satisfies RequestEntry;

export default {
  package: "needle",
  versions: ">=3 <4",
  docs: "https://github.com/tomas/needle#overriding-defaults",
  proof: "needle.proof.test.ts",
  state: [
    {
      path: "defaults",
      kind: "call",
      changes: "the defaults of the whole process",
      perCall: 'needle("get", url, options)',
    },
  ],
  requests: {
    default: { ...request, options: [2, 3], address: { argument: 1 } },
    get: { ...request, options: [1] },
    head: { ...request, options: [1] },
    post: request,
    put: request,
    patch: request,
    delete: request,
    defaults: { ...request, options: [0], defaults: true },
  },
} satisfies LibraryEntry;
