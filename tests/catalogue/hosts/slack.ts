import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Slack",
    calls: [
      [
        `import { App } from "@slack/bolt"; const app = new App(); app.message(async () => { here(); });`,
        "perRequest import: Slack listener `app.message()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
