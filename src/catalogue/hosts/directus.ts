import type { HostEntry } from "../host-schema.js";

export default {
  host: "Directus",
  docs: "https://directus.io/docs/guides/extensions/api-extensions",
  modules: ["@directus/extensions-sdk", "@directus/extensions"],
  scopes: [
    {
      match: "call",
      runs: "once",
      what: "extension",
      callees: ["defineHook", "defineEndpoint"],
      handlers: [0],
      members: ["handler"],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "operation",
      callees: ["defineOperationApi"],
      members: ["handler"],
    },
    { match: "call", runs: "perRequest", what: "endpoint", callees: ["defineEndpoint"], members: ["().*"] },
  ],
} as const satisfies HostEntry;
