import { Rest } from "ably";
import { prove } from "../support/prove.js";

prove({
  library: "ably",
  client: "Rest",
  respond: () => ({ body: [1700000000000] }),
  failing: () => new Rest({}),
  create: ({ port }) => new Rest({ key: "app.id:secret", restHost: "127.0.0.1", port, tls: false }),
  send: (client) => client.time(),
});
