import { connect } from "amqplib";
import { prove } from "../support/prove.js";
import { isInstalled } from "./support/daemon.js";
import { startRabbitMq } from "./support/daemons.js";

prove({
  when: isInstalled("rabbitmq-server"),
  start: startRabbitMq,
  oneAtATime: true,
  library: "amqplib",
  client: "connect",
  made: () => "await connect(url)",
  create: ({ port }) => connect(`amqp://127.0.0.1:${port}`),
  send: async (connection) => {
    const channel = await connection.createChannel();
    await channel.checkExchange("amq.direct");
    await channel.close();
  },
  close: (connection) => connection.close(),
});
