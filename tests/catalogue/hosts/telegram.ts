import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Telegram",
    calls: [
      [
        `import { Telegraf } from "telegraf"; const bot = new Telegraf(k); bot.hears("hi", async (ctx) => { here(); });`,
        'perRequest import: Telegram update handler `bot.hears("hi")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
