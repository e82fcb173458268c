import type { HostEntry } from "../host-schema.js";

export default {
  host: "RedwoodJS",
  docs: "https://docs.redwoodjs.com/docs/services",
  modules: ["rwsdk/**", "redwoodsdk/**", "@redwoodjs/**"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      exports: ["handler"],
      files: ["**/api/src/functions/**"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "service",
      exports: ["*"],
      files: ["**/api/src/services/**/*.{js,ts}"],
      notFiles: ["**/*.{test,scenarios}.{js,ts}"],
      needsImport: true,
      modules: ["src/lib/**", "@redwoodjs/**", "types/graphql"],
    },
    { match: "call", runs: "perRequest", what: "handler", callees: ["route", "index", "render", "defineApp"] },
  ],
} as const satisfies HostEntry;
