import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "command line",
    calls: [
      [
        `import { program } from "commander"; program.command("x").action(async () => { here(); });`,
        "once import: command line action `.action()`",
      ],
      [
        `import { Command } from "@oclif/core"; export default class Go extends Command { async run() { here(); } }`,
        "once import: command line command `Go.run`",
      ],
    ],
    friends: [
      [
        `import { App } from "@slack/bolt"; const app = new App(); app.action("id", async () => { here(); });`,
        'perRequest import: Slack listener `app.action("id")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
