import type { HostEntry } from "../host-schema.js";

/** Smaller job queues that share one shape: a name and a function. */
export default {
  host: "job queue",
  docs: "https://github.com/timgit/pg-boss",
  modules: ["pg-boss", "faktory-worker", "better-queue", "kue", "@google-cloud/tasks", "@quirrel/**", "quirrel/**"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "job",
      what: "processor",
      methods: ["work", "define", "process", "register"],
      receiver: {
        madeBy: ["default", "PgBoss", "createQueue"],
        types: ["default", "PgBoss"],
        names: ["boss", "*Boss"],
      },
      first: "string",
      handlers: "all",
      count: [2, 4],
      schedule: { argument: 1, apart: { methods: ["schedule"], job: 0 } },
    },
    {
      match: "method",
      runs: "perRequest",
      each: "job",
      what: "processor",
      modules: ["agenda", "@hokify/agenda"],
      methods: ["define"],
      receiver: { madeBy: ["default", "Agenda"], types: ["default", "Agenda"], names: ["agenda"] },
      first: "string",
      handlers: "all",
      count: [2, 4],
      schedule: { argument: 0, apart: { methods: ["every"], job: 1 } },
    },
    {
      match: "call",
      runs: "perRequest",
      each: "job",
      what: "processor",
      modules: ["quirrel/**"],
      callees: ["Queue"],
      handlers: [1],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "schedule",
      what: "scheduled job",
      modules: ["quirrel/**"],
      callees: ["CronJob"],
      handlers: [2],
      schedule: { argument: 1 },
    },
  ],
} as const satisfies HostEntry;
