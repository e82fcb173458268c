import { Client } from "ldapts";
import { prove } from "../support/prove.js";
import { startLdap } from "./support/ldap.js";

prove({
  start: startLdap,
  oneAtATime: true,
  library: "ldapts",
  client: "Client",
  create: ({ port }) => new Client({ url: `ldap://127.0.0.1:${port}` }),
  send: (client) => client.bind("cn=someone", "secret"),
  close: (client) => client.unbind(),
});
