import type { HostEntry } from "../host-schema.js";

export default {
  host: "Sails",
  docs: "https://sailsjs.com/documentation/concepts/actions-and-controllers",
  modules: ["sails"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      what: "action",
      exports: ["fn"],
      beside: ["inputs", "exits", "friendlyName"],
      files: ["**/api/controllers/**"],
    },
    {
      match: "export",
      runs: "perRequest",
      what: "action",
      exports: ["*"],
      files: ["**/api/controllers/**"],
      parameters: { names: ["req|request", "res|response"], count: [2, 3] },
    },
  ],
} as const satisfies HostEntry;
