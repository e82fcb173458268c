import { connect } from "nats";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startNats } from "./support/daemons.js";

prove({
  when: isInstalled("nats-server"),
  start: startNats,
  oneAtATime: true,
  library: "nats",
  client: "connect",
  create: ({ port }) => connect({ servers: `127.0.0.1:${port}` }),
  send: (connection) => {
    connection.publish("subject");
    return connection.flush();
  },
  close: (connection) => connection.close(),
});
