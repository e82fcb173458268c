import { connect } from "amqp-connection-manager";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRabbitMq } from "./support/daemons.js";

prove({
  when: isInstalled("rabbitmq-server"),
  start: startRabbitMq,
  oneAtATime: true,
  library: "amqp-connection-manager",
  client: "connect",
  made: () => "connect(url)",
  create: ({ port }) => connect(`amqp://127.0.0.1:${port}`),
  send: async (connection) => {
    const channel = connection.createChannel();
    await channel.waitForConnect();
    await channel.checkExchange("amq.direct");
    await channel.close();
  },
  close: (connection) => connection.close(),
});
