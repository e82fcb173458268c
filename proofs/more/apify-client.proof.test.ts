import { ApifyClient } from "apify-client";
import { prove } from "../support/prove.js";

prove({
  library: "apify-client",
  client: "ApifyClient",
  respond: () => ({ body: { data: {} } }),
  create: ({ url }) => new ApifyClient({ baseUrl: url, token: "token" }),
  send: (client) => client.user("me").get(),
});
