import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Temporal",
    calls: [
      [
        `import { log } from "@temporalio/activity"; export async function charge() { here(); }`,
        "perRequest file: Temporal activity `charge`",
        "/p/src/activities.ts",
      ],
    ],
    friends: [[`export async function charge() { here(); }`, undefined, "/p/src/activities.ts"]],
  },
] satisfies readonly HostCases[];
