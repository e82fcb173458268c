import type { HostEntry } from "../host-schema.js";

/** Smaller job queues that share one shape: a name and a function. */
export default {
  host: "job queue",
  docs: "https://github.com/timgit/pg-boss",
  modules: [
    "pg-boss",
    "agenda",
    "@hokify/agenda",
    "faktory-worker",
    "better-queue",
    "kue",
    "@google-cloud/tasks",
    "@quirrel/**",
    "quirrel/**",
  ],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "job",
      what: "processor",
      methods: ["work", "define", "process", "register"],
      receiver: {
        madeBy: ["default", "PgBoss", "Agenda", "createQueue"],
        types: ["default", "PgBoss", "Agenda"],
        names: ["boss", "*Boss", "agenda"],
      },
      first: "string",
      handlers: "all",
      count: [2, 4],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "job",
      what: "processor",
      modules: ["quirrel/**"],
      callees: ["Queue", "CronJob"],
      handlers: [1],
    },
  ],
} as const satisfies HostEntry;
