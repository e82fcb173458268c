import { TrackClient } from "customerio-node";
import { prove } from "../support/prove.js";

prove({
  library: "customerio-node",
  client: "TrackClient",
  protocol: "https",
  redirect: true,
  create: () => new TrackClient("site", "key"),
  send: (client) => client.identify("id", {}),
});
