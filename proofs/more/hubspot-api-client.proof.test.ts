import { Client } from "@hubspot/api-client";
import { prove } from "../support/prove.js";

prove({
  library: "@hubspot/api-client",
  client: "Client",
  respond: () => ({ body: { results: [] } }),
  create: ({ url }) => new Client({ accessToken: "token", basePath: url }),
  send: (client) => client.crm.contacts.basicApi.getPage(),
});
