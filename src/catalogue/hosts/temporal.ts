import type { HostEntry } from "../host-schema.js";

export default {
  host: "Temporal",
  docs: "https://docs.temporal.io/develop/typescript/core-application#develop-activities",
  modules: ["@temporalio/activity", "@temporalio/worker", "@temporalio/common"],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      each: "call",
      what: "activity",
      exports: ["*"],
      files: ["**/{activity,activities}.{js,ts}", "**/*.{activity,activities}.{js,ts}", "**/activities/**/*.{js,ts}"],
      needsImport: true,
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "activity",
      callees: ["Worker.create"],
      members: ["activities.*"],
    },
  ],
} as const satisfies HostEntry;
