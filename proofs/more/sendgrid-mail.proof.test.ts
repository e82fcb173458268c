import { MailService } from "@sendgrid/mail";
import { prove } from "../support/prove.js";

prove({
  library: "@sendgrid/mail",
  client: "MailService",
  protocol: "https",
  redirect: true,
  create: () => new MailService(),
  send: (client) => {
    client.setApiKey("SG.key");
    return client.send({ to: "a@example.org", from: "b@example.org", subject: "subject", text: "text" });
  },
});
