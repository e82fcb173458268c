import { ManagementClient } from "auth0";
import { prove } from "../support/prove.js";

prove({
  library: "auth0",
  client: "ManagementClient",
  protocol: "https",
  redirect: true,
  respond: () => ({ body: { access_token: "token", expires_in: 86400 } }),
  create: () => new ManagementClient({ domain: "tenant.example.org", clientId: "id", clientSecret: "secret" }),
  send: (client) => client.roles.get("id"),
});
