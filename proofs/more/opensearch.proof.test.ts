import { Client } from "@opensearch-project/opensearch";
import { prove } from "../support/prove.js";

prove({
  library: "@opensearch-project/opensearch",
  client: "Client",
  respond: () => ({ headers: { "x-elastic-product": "Elasticsearch" } }),
  create: ({ url }) => new Client({ node: url }),
  send: (client) => client.info(),
  close: (client) => client.close(),
  failing: () => new Client({}),
});
