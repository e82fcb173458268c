import type { HostEntry } from "../host-schema.js";

export default {
  host: "Wasp",
  docs: "https://wasp.sh/docs/data-model/operations/overview",
  modules: ["wasp/server/operations", "wasp/server/api", "wasp/server/jobs"],
  scopes: [{ match: "valueType", runs: "perRequest", each: "call", what: "operation", types: ["*"] }],
} as const satisfies HostEntry;
