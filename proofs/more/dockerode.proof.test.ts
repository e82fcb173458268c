import Docker from "dockerode";
import { prove } from "../support/prove.js";

prove({
  library: "dockerode",
  client: "default",
  made: () => "new Docker(options)",
  create: ({ port }) => new Docker({ host: "127.0.0.1", port, protocol: "http" }),
  send: (client) => client.ping(),
});
