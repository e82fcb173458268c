import Exa from "exa-js";
import { prove } from "../support/prove.js";

prove({
  library: "exa-js",
  client: "default",
  made: () => "new Exa(key)",
  respond: () => ({ body: { results: [] } }),
  create: ({ url }) => new Exa("key", url),
  send: (client) => client.search("text"),
});
