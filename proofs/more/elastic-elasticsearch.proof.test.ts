import { Client } from "@elastic/elasticsearch";
import { prove } from "../support/prove.js";

prove({
  library: "@elastic/elasticsearch",
  client: "Client",
  respond: () => ({ headers: { "x-elastic-product": "Elasticsearch" } }),
  create: ({ url }) => new Client({ node: url }),
  send: (client) => client.info(),
  close: (client) => client.close(),
  failing: () => new Client({}),
});
