import Mailgun from "mailgun.js";
import { prove } from "../support/prove.js";

prove({
  library: "mailgun.js",
  client: "default",
  made: () => "new Mailgun(FormData)",
  respond: () => ({ body: { items: [] } }),
  create: () => new Mailgun(FormData),
  send: (client, { url }) => client.client({ username: "api", key: "key", url }).domains.list(),
});
