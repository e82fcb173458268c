import type { HostEntry, Schedule } from "../host-schema.js";

/** What a queue repeats says so where it is added. */
const REPEATED = {
  options: ["repeat.pattern", "repeat.every", "repeat.cron", "pattern", "every"],
  unit: "milliseconds",
  apart: { methods: ["add", "addBulk", "upsertJobScheduler"], job: "receiver" },
} as const satisfies Schedule;

export default {
  host: "BullMQ",
  docs: "https://docs.bullmq.io/guide/workers",
  modules: ["bullmq", "bull", "bee-queue", "@taskforcesh/bullmq-pro"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "job",
      what: "job processor",
      callees: ["Worker", "WorkerPro"],
      handlers: [1],
      schedule: REPEATED,
    },
    {
      match: "method",
      runs: "perRequest",
      each: "job",
      what: "job processor",
      methods: ["process"],
      receiver: { madeBy: ["default", "Queue"], types: ["Queue", "default"], names: ["*Queue", "queue"] },
      handlers: "last",
      schedule: REPEATED,
    },
    {
      match: "method",
      runs: "perRequest",
      each: "job",
      what: "job listener",
      methods: ["on"],
      receiver: { madeBy: ["Worker", "Queue", "QueueEvents", "default"], types: ["Worker", "Queue"] },
      named: ["completed", "failed", "active", "progress", "stalled", "global:completed", "global:failed"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "job",
      what: "job processor",
      types: ["Job", "SandboxedJob"],
      at: [0],
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "job",
      what: "job processor",
      types: ["Processor", "ProcessCallbackFunction"],
    },
  ],
} as const satisfies HostEntry;
