import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "cron",
    calls: [
      [
        `import cron from "node-cron"; cron.schedule("* * * * *", async () => { here(); });`,
        'perRequest import: cron scheduled job `cron.schedule("* * * * *")`',
      ],
      [
        `import { CronJob } from "cron"; new CronJob("* * * * *", tick); function tick() { here(); }`,
        'perRequest import: cron scheduled job `new CronJob("* * * * *")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
