import Consul from "consul";
import { prove } from "../support/prove.js";

prove({
  library: "consul",
  client: "default",
  made: () => "new Consul(options)",
  create: ({ port }) => new Consul({ host: "127.0.0.1", port }),
  send: (client) => client.agent.self(),
});
