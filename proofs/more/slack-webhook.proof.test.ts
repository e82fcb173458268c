import { IncomingWebhook } from "@slack/webhook";
import { prove } from "../support/prove.js";

prove({
  library: "@slack/webhook",
  client: "IncomingWebhook",
  respond: () => ({ body: "ok" }),
  create: ({ url }) => new IncomingWebhook(url),
  send: (client) => client.send("text"),
  failing: () => new IncomingWebhook(undefined as never),
});
