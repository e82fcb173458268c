import type { HostEntry } from "../host-schema.js";

export default {
  host: "Nuxt",
  docs: "https://nuxt.com/docs/guide/directory-structure/server",
  modules: ["nitropack", "nitropack/**", "nitro", "nitro/**", "#imports", "#app", "nuxt/app", "globalThis"],
  scopes: [
    {
      match: "call",
      runs: "once",
      what: "server plugin",
      callees: ["defineNitroPlugin", "nitroPlugin"],
      handlers: [0],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "server hook",
      methods: ["hook"],
      receiver: { any: true },
      named: [
        "request",
        "beforeResponse",
        "afterResponse",
        "render:html",
        "render:response",
        "render:before",
        "sendRedirect",
      ],
    },
    { match: "call", runs: "perRequest", each: "task", what: "task", callees: ["defineTask"], members: ["run"] },
    { match: "call", runs: "inherits", what: "data loader", callees: ["useAsyncData", "useLazyAsyncData", "callOnce"] },
    {
      match: "export",
      runs: "perRequest",
      what: "handler",
      exports: ["default"],
      files: ["**/server/{api,routes,middleware}/**/*.{js,ts,mjs,mts}"],
      parameters: { names: ["event|_event|{}"], count: [1, 1] },
    },
  ],
} as const satisfies HostEntry;
