import { WebClient } from "@slack/web-api";
import { prove } from "../support/prove.js";

prove({
  library: "@slack/web-api",
  client: "WebClient",
  respond: () => ({ body: { ok: true } }),
  create: ({ url }) => new WebClient("token", { slackApiUrl: `${url}/` }),
  send: (client) => client.api.test(),
});
