import type { RequestEntry } from "../reuse-schema.js";
import type { LibraryEntry } from "../library-schema.js";

const ownAgent = "takes this request off the shared agent, to one that keeps no connection";
const request = {
  options: [0, 1],
  address: { argument: 0, options: ["url", "uri", "baseUrl"] },
  agents: { agent: "any" },
  headers: "headers",
  headerMethods: ["setHeader"],
  switches: [
    { option: "pool", off: "given", unless: ["agent", "forever"], effect: ownAgent, instead: "Set `forever: true`" },
    { option: "strictSSL", off: false, unless: ["agent", "forever"], effect: ownAgent, instead: "Set `forever: true`" },
  ],
} as const satisfies RequestEntry;

export default {
  package: "request",
  modules: ["request", "request-promise", "request-promise-native"],
  versions: ">=2 <6",
  docs: "https://github.com/request/request#requestoptions-callback",
  proof: "request.proof.test.ts",
  clients: {
    defaults: {
      construction: { via: "call" },
      cost: { fresh: "nothing", measured: { microseconds: 0.57, bytes: 1310 } },
    },
    jar: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "its cookies are the session of one user" },
    },
  },
  requests: {
    ...Object.fromEntries(
      ["default", "get", "post", "put", "patch", "head", "delete", "del"].map((method) => [method, request]),
    ),
    defaults: { ...request, defaults: true },
  },
} satisfies LibraryEntry;
