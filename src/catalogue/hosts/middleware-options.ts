import type { HostEntry } from "../host-schema.js";

/** Options of common server middleware whose names nothing else has. */
export default {
  host: "middleware",
  docs: "https://express-rate-limit.mintlify.app/reference/configuration",
  scopes: [
    {
      match: "property",
      runs: "perRequest",
      what: "option",
      members: [
        "keyGenerator",
        "isRevoked",
        "fileFilter",
        "onProxyReq",
        "onProxyRes",
        "on.proxyReq",
        "on.proxyRes",
        "customProps",
        "skipSuccessfulRequests",
      ],
    },
  ],
} as const satisfies HostEntry;
