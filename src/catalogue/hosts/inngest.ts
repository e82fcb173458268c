import type { HostEntry } from "../host-schema.js";

export default {
  host: "Inngest",
  docs: "https://www.inngest.com/docs/learn/inngest-functions",
  modules: ["inngest"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "run",
      what: "function",
      methods: ["createFunction"],
      receiver: { madeBy: ["Inngest"], types: ["Inngest"], names: ["inngest", "*Inngest"] },
      handlers: "last",
      count: [2, 3],
      schedule: { options: ["cron", "triggers.cron"] },
    },
  ],
} as const satisfies HostEntry;
