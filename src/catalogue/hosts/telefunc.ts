import type { HostEntry } from "../host-schema.js";

export default {
  host: "Telefunc",
  docs: "https://telefunc.com",
  modules: ["telefunc"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      each: "call",
      what: "telefunction",
      exports: ["*"],
      files: ["**/*.telefunc.{js,ts}"],
    },
  ],
} as const satisfies HostEntry;
