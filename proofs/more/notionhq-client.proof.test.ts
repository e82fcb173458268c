import { Client } from "@notionhq/client";
import { prove } from "../support/prove.js";

prove({
  library: "@notionhq/client",
  client: "Client",
  create: ({ url }) => new Client({ auth: "key", baseUrl: url }),
  send: (client) => client.users.list({}),
});
