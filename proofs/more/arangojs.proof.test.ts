import { Database } from "arangojs";
import { prove } from "../support/prove.js";

prove({
  library: "arangojs",
  client: "Database",
  close: (client) => client.close(),
  failing: () => new Database({ url: "not a URL" }),
  create: ({ url }) => new Database({ url }),
  send: (client) => client.version(),
});
