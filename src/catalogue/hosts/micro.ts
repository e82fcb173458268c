import type { HostEntry } from "../host-schema.js";

export default {
  host: "micro",
  docs: "https://github.com/vercel/micro",
  modules: ["micro"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["default", "micro", "serve"],
      handlers: [0],
    },
    { match: "valueType", runs: "perRequest", what: "handler", types: ["RequestHandler"] },
  ],
} as const satisfies HostEntry;
