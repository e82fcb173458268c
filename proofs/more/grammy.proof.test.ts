import { Api } from "grammy";
import { prove } from "../support/prove.js";

prove({
  library: "grammy",
  client: "Api",
  respond: () => ({ body: { ok: true, result: {} } }),
  create: ({ url }) => new Api("1:token", { apiRoot: url }),
  send: (client) => client.getMe(),
});
