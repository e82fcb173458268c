import twilio from "twilio";
import { prove } from "../support/prove.js";

prove({
  library: "twilio",
  client: "default",
  made: () => "twilio(sid, token)",
  protocol: "https",
  redirect: true,
  create: () => twilio("AC0", "token"),
  send: (client) => client.api.v2010.accounts("AC0").fetch(),
  failing: () => twilio("no SID", "token"),
});
prove({
  library: "twilio",
  client: "Twilio",
  protocol: "https",
  redirect: true,
  create: () => new twilio.Twilio("AC0", "token"),
  send: (client) => client.api.v2010.accounts("AC0").fetch(),
  failing: () => new twilio.Twilio("no SID", "token"),
});
