import type { HostEntry } from "../host-schema.js";

export default {
  host: "Graphile Worker",
  docs: "https://worker.graphile.org/docs/tasks",
  modules: ["graphile-worker"],
  scopes: [
    { match: "call", runs: "perRequest", what: "task", callees: ["run", "runOnce"], members: ["taskList.*"] },
    { match: "property", runs: "perRequest", what: "task", members: ["taskList.*"] },
    { match: "valueType", runs: "perRequest", what: "task", types: ["Task"] },
    { match: "valueType", runs: "perRequest", what: "task", types: ["TaskList"], members: ["*"] },
  ],
} as const satisfies HostEntry;
