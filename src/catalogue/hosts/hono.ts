import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

const APPS = { madeBy: ["Hono", "OpenAPIHono", "createApp", "fromHono"], types: ["Hono", "OpenAPIHono"] } as const;

export default {
  host: "Hono",
  docs: "https://hono.dev/docs/api/routing",
  modules: ["hono", "hono/**", "@hono/zod-openapi", "chanfana", "hono-openapi"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: [...VERBS, "use", "notFound", "onError", "openapi", "mount"],
      receiver: APPS,
    },
    { match: "method", runs: "perRequest", what: "handler", methods: ["on"], receiver: APPS, count: [3, 99] },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      modules: ["hono/**", "@hono/node-ws"],
      callees: [
        "createMiddleware",
        "createHandlers",
        "streamSSE",
        "streamText",
        "stream",
        "upgradeWebSocket",
        "every",
        "some",
        "except",
      ],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["createHandlers", "createMiddleware"],
      receiver: { madeBy: ["createFactory", "Factory"] },
    },
    { match: "parameterType", runs: "perRequest", what: "handler", types: ["Context"], at: [0, 1] },
    {
      match: "valueType",
      runs: "perRequest",
      what: "handler",
      types: ["Handler", "MiddlewareHandler", "ErrorHandler", "NotFoundHandler"],
    },
    {
      match: "parameters",
      runs: "perRequest",
      what: "middleware",
      needsImport: true,
      parameters: { names: ["c|ctx", "next|_next"], count: [2, 2] },
    },
  ],
} as const satisfies HostEntry;
