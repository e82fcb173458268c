import type { HostEntry } from "../host-schema.js";

/** Schedulers in the manner of cron. */
export default {
  host: "cron",
  docs: "https://github.com/node-cron/node-cron",
  modules: [
    "node-cron",
    "cron",
    "croner",
    "node-schedule",
    "cron-job-manager",
    "toad-scheduler",
    "easy-cron",
    "node-cron-tz",
  ],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "schedule",
      what: "scheduled job",
      callees: [
        "schedule",
        "createTask",
        "CronJob",
        "CronJob.from",
        "Cron",
        "default",
        "job",
        "scheduleJob",
        "AsyncTask",
        "Task",
      ],
      handlers: "all",
      members: ["onTick"],
      schedule: { argument: 0, options: ["cronTime", "rule"] },
    },
    {
      match: "method",
      runs: "perRequest",
      each: "schedule",
      what: "scheduled job",
      methods: ["schedule", "scheduleJob"],
      receiver: { names: ["cron", "nodeCron", "scheduler", "schedule"] },
      first: "string",
      handlers: [1],
      schedule: { argument: 0 },
    },
  ],
} as const satisfies HostEntry;
