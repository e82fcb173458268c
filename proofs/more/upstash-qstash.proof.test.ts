import { Client } from "@upstash/qstash";
import { prove } from "../support/prove.js";

prove({
  library: "@upstash/qstash",
  client: "Client",
  respond: () => ({ body: [] }),
  create: ({ url }) => new Client({ token: "token", baseUrl: url }),
  send: (client) => client.schedules.list(),
});
