import Pusher from "pusher";
import { prove } from "../support/prove.js";

prove({
  library: "pusher",
  client: "default",
  made: () => "new Pusher(options)",
  create: ({ port }) => new Pusher({ appId: "1", key: "key", secret: "secret", host: "127.0.0.1", port: String(port) }),
  send: (client) => client.trigger("channel", "event", {}),
});
