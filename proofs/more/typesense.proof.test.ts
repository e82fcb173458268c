import { Client } from "typesense";
import { prove } from "../support/prove.js";

prove({
  library: "typesense",
  client: "Client",
  create: ({ port }) => new Client({ nodes: [{ host: "127.0.0.1", port, protocol: "http" }], apiKey: "key" }),
  send: (client) => client.health.retrieve(),
});
