import { WebServiceClient } from "@maxmind/geoip2-node";
import { prove } from "../support/prove.js";

prove({
  library: "@maxmind/geoip2-node",
  client: "WebServiceClient",
  protocol: "https",
  redirect: true,
  respond: () => ({ body: { country: {}, traits: {} } }),
  create: () => new WebServiceClient("1", "key"),
  send: (client) => client.country("1.1.1.1"),
});
