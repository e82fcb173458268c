import { Telegram } from "telegraf";
import { prove } from "../support/prove.js";

prove({
  library: "telegraf",
  client: "Telegram",
  respond: () => ({ body: { ok: true, result: {} } }),
  create: ({ url }) => new Telegram("1:token", { apiRoot: url }),
  send: (client) => client.getMe(),
});
