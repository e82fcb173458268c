import { Resend } from "resend";
import { prove } from "../support/prove.js";

prove({
  library: "resend",
  client: "Resend",
  protocol: "https",
  redirect: true,
  create: () => new Resend("re_key"),
  send: (client) => client.domains.list(),
  failing: () => new Resend(),
});
