import type { HostEntry } from "../host-schema.js";
import { VERB_EXPORTS } from "../vocabulary/host-words.js";

export default {
  host: "Astro",
  docs: "https://docs.astro.build/en/guides/endpoints/",
  modules: ["astro", "astro/**", "astro:*"],
  scopes: [
    {
      match: "export",
      runs: "once",
      what: "build-time function",
      exports: ["getStaticPaths"],
      files: ["**/src/pages/**"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "endpoint",
      exports: [...VERB_EXPORTS, "ALL"],
      files: ["**/src/pages/**/*.{js,ts,mjs}"],
      notFiles: ["**/pages/api/**/route.*"],
    },
    { match: "valueType", runs: "perRequest", what: "endpoint", types: ["APIRoute", "MiddlewareHandler"] },
    { match: "parameterType", runs: "perRequest", what: "endpoint", types: ["APIContext"], at: [0] },
    {
      match: "call",
      runs: "perRequest",
      what: "middleware",
      modules: ["astro:middleware", "astro/middleware"],
      callees: ["defineMiddleware", "sequence"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "action",
      modules: ["astro:actions"],
      callees: ["defineAction"],
      members: ["handler"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "middleware",
      exports: ["onRequest"],
      files: ["**/src/middleware{,/index}.{js,ts,mjs}"],
    },
  ],
} as const satisfies HostEntry;
