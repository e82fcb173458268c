import Mailjet from "node-mailjet";
import { prove } from "../support/prove.js";

prove({
  library: "node-mailjet",
  client: "default",
  made: () => "new Mailjet({ apiKey, apiSecret })",
  protocol: "https",
  redirect: true,
  create: () => new Mailjet({ apiKey: "key", apiSecret: "secret" }),
  send: (client) => client.get("contact").request(),
});
