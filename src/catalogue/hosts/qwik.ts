import type { HostEntry } from "../host-schema.js";

export default {
  host: "Qwik City",
  docs: "https://qwik.dev/docs/endpoints/",
  modules: ["@builder.io/qwik-city", "@qwik.dev/router"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      what: "endpoint",
      exports: ["onGet", "onPost", "onPut", "onDelete", "onPatch", "onHead", "onRequest", "onOptions"],
      files: ["**/routes/**/*.{js,jsx,ts,tsx}"],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "server function",
      callees: ["routeLoader$", "routeAction$", "globalAction$", "server$", "worker$"],
      handlers: [0],
    },
    { match: "valueType", runs: "perRequest", what: "endpoint", types: ["RequestHandler"] },
  ],
} as const satisfies HostEntry;
