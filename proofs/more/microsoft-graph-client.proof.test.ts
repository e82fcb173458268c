import { Client } from "@microsoft/microsoft-graph-client";
import { prove } from "../support/prove.js";

prove({
  library: "@microsoft/microsoft-graph-client",
  client: "Client.init",
  protocol: "https",
  redirect: true,
  create: () => Client.init({ authProvider: (done) => done(null, "token") }),
  send: (client) => client.api("/me").get(),
});
