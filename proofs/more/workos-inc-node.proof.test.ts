import { WorkOS } from "@workos-inc/node";
import { prove } from "../support/prove.js";

prove({
  library: "@workos-inc/node",
  client: "WorkOS",
  respond: () => ({ body: { domains: [] } }),
  failing: () => new WorkOS(),
  create: ({ port }) => new WorkOS("key", { apiHostname: "127.0.0.1", port, https: false }),
  send: (client) => client.organizations.getOrganization("id"),
});
