import type { HostEntry } from "../host-schema.js";

export default {
  host: "Vike",
  docs: "https://vike.dev/data",
  modules: ["vike/types", "vike"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      what: "page hook",
      exports: ["data", "guard", "onBeforeRender", "onRenderHtml", "default"],
      files: ["**/+{data,guard,onBeforeRender,onRenderHtml}.{js,ts,jsx,tsx}"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "page hook",
      types: ["PageContextServer", "PageContext"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
