import { Client } from "@googlemaps/google-maps-services-js";
import { prove } from "../support/prove.js";

prove({
  library: "@googlemaps/google-maps-services-js",
  client: "Client",
  protocol: "https",
  redirect: true,
  create: () => new Client(),
  send: (client) => client.geocode({ params: { address: "place", key: "key" } }),
});
