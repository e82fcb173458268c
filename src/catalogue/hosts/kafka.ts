import type { HostEntry } from "../host-schema.js";

export default {
  host: "Kafka",
  docs: "https://kafka.js.org/docs/consuming",
  modules: ["kafkajs", "@confluentinc/kafka-javascript", "node-rdkafka"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["run"],
      receiver: { any: true },
      members: ["eachMessage", "eachBatch"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      types: ["EachMessagePayload", "EachBatchPayload", "KafkaMessage"],
      at: [0],
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      types: ["EachMessageHandler", "EachBatchHandler"],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["on"],
      receiver: { madeBy: ["KafkaConsumer", "createReadStream"], types: ["KafkaConsumer"] },
      named: ["data"],
    },
  ],
} as const satisfies HostEntry;
