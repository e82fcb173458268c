import mixpanel from "mixpanel";
import { prove } from "../support/prove.js";

prove({
  library: "mixpanel",
  client: "init",
  made: () => "mixpanel.init(token)",
  respond: () => ({ body: "1" }),
  create: ({ port }) => mixpanel.init("token", { host: `127.0.0.1:${port}`, protocol: "http" }),
  send: (client) => new Promise((resolve) => client.track("event", {}, resolve)),
});
