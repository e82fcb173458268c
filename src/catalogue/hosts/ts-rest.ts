import type { HostEntry } from "../host-schema.js";

export default {
  host: "ts-rest",
  docs: "https://ts-rest.com",
  modules: ["@ts-rest/express", "@ts-rest/fastify", "@ts-rest/next", "@ts-rest/serverless", "@ts-rest/serverless/**"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["router", "route"],
      receiver: { madeBy: ["initServer"] },
      members: ["*", "*.*", "*.handler", "*.*.handler"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["createNextRoute", "createNextRouter", "fetchRequestHandler", "tsr.router"],
      members: ["*", "*.*", "router.*"],
    },
  ],
} as const satisfies HostEntry;
