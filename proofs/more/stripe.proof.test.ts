import Stripe from "stripe";
import { prove } from "../support/prove.js";

prove({
  library: "stripe",
  client: "default",
  made: () => "new Stripe(key)",
  create: ({ port }) => new Stripe("key", { host: "127.0.0.1", port, protocol: "http" }),
  send: (client) => client.balance.retrieve(),
  failing: () => new Stripe(undefined as never),
});
