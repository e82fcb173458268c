import type { HostEntry } from "../host-schema.js";

export default {
  host: "worker",
  docs: "https://github.com/piscinajs/piscina",
  modules: ["workerpool", "comlink", "threads", "threads/worker"],
  scopes: [
    { match: "call", runs: "perRequest", each: "task", what: "task", callees: ["worker", "expose"], members: ["*"] },
  ],
} as const satisfies HostEntry;
