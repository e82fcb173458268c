import type { HostEntry } from "../host-schema.js";

export default {
  host: "DataLoader",
  docs: "https://github.com/graphql/dataloader",
  modules: ["dataloader"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "batch",
      what: "batch function",
      callees: ["default", "DataLoader"],
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
