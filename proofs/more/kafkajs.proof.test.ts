import { Kafka, logLevel } from "kafkajs";
import { prove } from "../support/prove.js";
import { startKafka, TOPIC } from "./support/kafka.js";

process.env["KAFKAJS_NO_PARTITIONER_WARNING"] = "1";

let kafka: { readonly port: number; readonly client: Kafka } | undefined;

/** One for all, as in the code that is reported: the connections are not its own. */
function kafkaAt(port: number): Kafka {
  if (kafka?.port !== port) {
    kafka = { port, client: new Kafka({ brokers: [`127.0.0.1:${port}`], logLevel: logLevel.NOTHING }) };
  }
  return kafka.client;
}

prove({
  start: startKafka,
  oneAtATime: true,
  library: "kafkajs",
  client: "Kafka#producer",
  made: () => "kafka.producer()",
  create: ({ port }) => kafkaAt(port).producer({ retry: { retries: 0 } }),
  send: async (producer) => {
    await producer.connect();
    await producer.send({ topic: TOPIC, messages: [{ value: "1" }] });
  },
  close: (producer) => producer.disconnect(),
});
prove({
  start: startKafka,
  oneAtATime: true,
  library: "kafkajs",
  client: "Kafka#consumer",
  made: () => "kafka.consumer({ groupId })",
  create: ({ port }) => kafkaAt(port).consumer({ groupId: "proof" }),
  send: (consumer) => consumer.connect(),
  close: (consumer) => consumer.disconnect(),
  failing: ({ port }) => kafkaAt(port).consumer({ groupId: "" }),
});
prove({
  start: startKafka,
  oneAtATime: true,
  library: "kafkajs",
  client: "Kafka#admin",
  made: () => "kafka.admin()",
  create: ({ port }) => kafkaAt(port).admin({ retry: { retries: 0 } }),
  send: async (admin) => {
    await admin.connect();
    await admin.listTopics();
  },
  close: (admin) => admin.disconnect(),
});
