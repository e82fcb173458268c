import { BrevoClient } from "@getbrevo/brevo";
import { prove } from "../support/prove.js";

prove({
  library: "@getbrevo/brevo",
  client: "BrevoClient",
  create: ({ url }) => new BrevoClient({ apiKey: "key", baseUrl: url }),
  send: (client) => client.account.getAccount(),
});
