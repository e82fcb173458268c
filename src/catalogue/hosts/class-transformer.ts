import type { HostEntry } from "../host-schema.js";

export default {
  host: "class-transformer",
  docs: "https://github.com/typestack/class-transformer",
  modules: ["class-transformer"],
  scopes: [
    {
      match: "call",
      callees: ["Transform"],
      handlers: [0],
      runs: "perRequest",
      each: "call",
      what: "value transformer",
    },
    { match: "call", callees: ["Type"], handlers: [0], runs: "once", what: "type of a property" },
  ],
} satisfies HostEntry;
