import { createMollieClient } from "@mollie/api-client";
import { prove } from "../support/prove.js";

prove({
  library: "@mollie/api-client",
  client: "createMollieClient",
  protocol: "https",
  redirect: true,
  respond: () => ({ body: { count: 0, _embedded: { methods: [] }, _links: {} } }),
  create: () => createMollieClient({ apiKey: "test_key" }),
  send: (client) => client.methods.list(),
});
