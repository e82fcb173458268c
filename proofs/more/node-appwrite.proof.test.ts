import { Client } from "node-appwrite";
import { prove } from "../support/prove.js";

prove({
  library: "node-appwrite",
  client: "Client",
  create: ({ url }) => new Client().setEndpoint(`${url}/v1`).setProject("project"),
  send: (client) => client.call("get", new URL(`${client.config.endpoint}/health`)),
});
