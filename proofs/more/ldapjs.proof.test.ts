import ldap from "ldapjs";
import { prove } from "../support/prove.js";
import { startLdap } from "./support/ldap.js";

prove({
  start: startLdap,
  oneAtATime: true,
  library: "ldapjs",
  client: "createClient",
  create: ({ url }) => ldap.createClient({ url: url.replace("http", "ldap") }),
  send: (client) =>
    new Promise((resolve, reject) =>
      client.bind("cn=someone", "secret", (error: unknown) => (error ? reject(error) : resolve(undefined))),
    ),
  close: (client) => client.destroy(),
});
