import type { HostEntry } from "../host-schema.js";

export default {
  host: "Keystone",
  docs: "https://keystonejs.com/docs/guides/hooks",
  modules: ["@keystone-6/core", "@keystone-6/**"],
  scopes: [
    {
      match: "property",
      runs: "perRequest",
      what: "hook",
      members: [
        "resolveInput",
        "validateInput",
        "beforeOperation",
        "afterOperation",
        "validateDelete",
        "hooks.*",
        "hooks.*.*",
      ],
      needsImport: true,
    },
    {
      match: "property",
      runs: "once",
      what: "start-up hook",
      members: ["extendExpressApp", "onConnect"],
      needsImport: true,
    },
  ],
} as const satisfies HostEntry;
