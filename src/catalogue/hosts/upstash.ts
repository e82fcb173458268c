import type { HostEntry } from "../host-schema.js";

export default {
  host: "Upstash",
  docs: "https://upstash.com/docs/qstash/overall/getstarted",
  modules: ["@upstash/qstash/**", "@upstash/workflow/**", "@upstash/workflow", "@upstash/qstash"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "endpoint",
      callees: ["verifySignatureAppRouter", "verifySignature", "verifySignatureEdge", "serve", "createWorkflow"],
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
