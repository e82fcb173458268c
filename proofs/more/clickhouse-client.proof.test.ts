import { createClient } from "@clickhouse/client";
import { prove } from "../support/prove.js";

prove({
  library: "@clickhouse/client",
  client: "createClient",
  create: ({ url }) => createClient({ url }),
  send: (client) => client.ping(),
  close: (client) => client.close(),
  failing: () => createClient({ url: "not a URL" }),
});
