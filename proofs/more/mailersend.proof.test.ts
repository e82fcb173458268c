import { MailerSend } from "mailersend";
import { prove } from "../support/prove.js";

prove({
  library: "mailersend",
  client: "MailerSend",
  protocol: "https",
  redirect: true,
  create: () => new MailerSend({ apiKey: "key" }),
  send: (client) => client.email.domain.list(),
});
