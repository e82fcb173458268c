import { IntercomClient } from "intercom-client";
import { prove } from "../support/prove.js";

prove({
  library: "intercom-client",
  client: "IntercomClient",
  create: ({ url }) => new IntercomClient({ token: "token", environment: url }),
  send: (client) => client.admins.list(),
});
