import { MailerSend } from "mailersend";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "mailersend",
  client: "MailerSend",
  protocol: "https",
  redirect: true,
  create: () => new MailerSend({ apiKey: "key" }),
  send: (client) => client.email.domain.list(),
});
