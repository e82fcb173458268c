import type { HostEntry } from "../host-schema.js";

// The changelog on processKeepAlive: unless that is on, each run of a task starts in a process of its own.
const RUNS = ["run", "init", "onStart", "onSuccess", "onFailure", "handleError", "middleware", "catchError"] as const;

export default {
  host: "Trigger.dev",
  docs: "https://trigger.dev/docs/tasks/overview",
  modules: ["@trigger.dev/sdk", "@trigger.dev/sdk/**"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "run",
      what: "task",
      ownProcess: true,
      callees: ["task", "schemaTask", "createTask", "toolTask"],
      members: RUNS,
    },
    {
      match: "call",
      runs: "perRequest",
      each: "schedule",
      what: "scheduled task",
      ownProcess: true,
      callees: ["schedules.task"],
      members: RUNS,
      schedule: { options: ["cron.pattern", "cron"] },
    },
    {
      match: "method",
      runs: "perRequest",
      each: "run",
      what: "job",
      methods: ["defineJob"],
      receiver: { madeBy: ["TriggerClient"], names: ["client", "trigger"] },
      members: ["run"],
    },
  ],
} as const satisfies HostEntry;
