import type { HostCases } from "../../support/host-cases.js";

const SDK = 'import { Bot, Integration, Plugin } from "@botpress/sdk";';
const GENERATED = 'import * as bp from ".botpress";';

export default [
  {
    host: "Botpress",
    calls: [
      [
        `${SDK} new Integration({ register: async () => { here(); } });`,
        "once import: Botpress installation `new Integration()`",
      ],
      [
        `${GENERATED} new bp.Integration({ unregister: async () => { here(); } });`,
        "once import: Botpress installation `new bp.Integration()`",
      ],
      [
        `${GENERATED} new bp.Bot({ register: async () => { here(); } });`,
        "once import: Botpress installation `new bp.Bot()`",
      ],
      [
        `${GENERATED} export default new bp.Integration({ handler: async () => { here(); } });`,
        "perRequest import: Botpress handler `new bp.Integration()`",
      ],
      [
        `${GENERATED} new bp.Integration({ actions: { list: async () => { here(); } } });`,
        "perRequest import: Botpress handler `new bp.Integration()`",
      ],
      [
        `${GENERATED} new bp.Integration({ channels: { chat: { messages: { text: async () => { here(); } } } } });`,
        "perRequest import: Botpress handler `new bp.Integration()`",
      ],
      [
        `${SDK} new Plugin({ actions: { sync: async () => { here(); } } });`,
        "perRequest import: Botpress handler `new Plugin()`",
      ],
      [
        `${GENERATED} const bot = new bp.Bot({ actions: {} }); bot.on.message("*", async () => { here(); });`,
        'perRequest import: Botpress handler `bot.on.message("*")`',
      ],
      [
        `${GENERATED} const plugin = new bp.Plugin({}); plugin.on.event("deleted", async () => { here(); });`,
        'perRequest import: Botpress handler `plugin.on.event("deleted")`',
      ],
    ],
    friends: [
      [`import { Integration } from "./integration.js"; new Integration({ register: async () => { here(); } });`],
    ],
  },
] satisfies readonly HostCases[];
