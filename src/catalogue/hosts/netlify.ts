import type { HostEntry } from "../host-schema.js";

export default {
  host: "Netlify",
  docs: "https://docs.netlify.com/functions/get-started/",
  setsEnvironment: true,
  modules: ["@netlify/functions", "@netlify/edge-functions"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      exports: ["default", "handler"],
      files: ["**/netlify/{functions,edge-functions}/**"],
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      types: ["Handler", "BackgroundHandler", "BuilderHandler", "StreamingHandler"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      types: ["Context", "HandlerEvent", "HandlerContext"],
      at: [0, 1],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      callees: ["builder", "stream"],
      handlers: "last",
    },
    {
      match: "call",
      runs: "perRequest",
      each: "schedule",
      what: "scheduled function",
      callees: ["schedule"],
      handlers: "last",
      schedule: { argument: 0 },
    },
  ],
} as const satisfies HostEntry;
