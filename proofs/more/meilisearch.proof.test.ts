import { Meilisearch } from "meilisearch";
import { prove } from "../support/prove.js";

prove({
  library: "meilisearch",
  client: "Meilisearch",
  create: ({ url }) => new Meilisearch({ host: url }),
  send: (client) => client.health(),
  failing: () => new Meilisearch({ host: "http://[" }),
});
