import type { HostEntry } from "../host-schema.js";

export default {
  host: "Telegram",
  docs: "https://grammy.dev/guide/",
  modules: ["telegraf", "grammy", "node-telegram-bot-api", "gramio", "telegraf/**"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "update",
      what: "update handler",
      methods: [
        "on",
        "command",
        "hears",
        "action",
        "use",
        "start",
        "help",
        "callbackQuery",
        "inlineQuery",
        "reaction",
        "chatType",
        "filter",
        "catch",
        "onText",
        "settings",
        "gameQuery",
        "preCheckoutQuery",
      ],
      receiver: {
        madeBy: ["Telegraf", "Bot", "Composer", "default", "TelegramBot", "Scenes.*"],
        types: ["Telegraf", "Bot", "Composer", "default", "TelegramBot"],
      },
    },
    {
      match: "method",
      runs: "perRequest",
      each: "update",
      what: "update handler",
      methods: ["command", "hears", "onText", "callbackQuery", "inlineQuery"],
      receiver: { names: ["bot", "composer"] },
      count: [2, 9],
    },
  ],
} as const satisfies HostEntry;
