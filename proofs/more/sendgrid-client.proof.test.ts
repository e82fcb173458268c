import { Client } from "@sendgrid/client";
import { prove } from "../support/prove.js";

prove({
  library: "@sendgrid/client",
  client: "Client",
  create: ({ url }) => {
    const client = new Client();
    client.setApiKey("SG.key");
    client.setDefaultRequest("baseUrl", url);
    return client;
  },
  send: (client) => client.request({ method: "GET", url: "/v3/resource" }),
});
