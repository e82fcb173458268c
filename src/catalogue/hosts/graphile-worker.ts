import type { HostEntry } from "../host-schema.js";

export default {
  host: "Graphile Worker",
  docs: "https://worker.graphile.org/docs/tasks",
  modules: ["graphile-worker"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "task",
      what: "task",
      callees: ["run", "runOnce"],
      members: ["taskList.*"],
    },
    { match: "property", runs: "perRequest", each: "task", what: "task", members: ["taskList.*"] },
    { match: "valueType", runs: "perRequest", each: "task", what: "task", types: ["Task"] },
    { match: "valueType", runs: "perRequest", each: "task", what: "task", types: ["TaskList"], members: ["*"] },
  ],
} as const satisfies HostEntry;
