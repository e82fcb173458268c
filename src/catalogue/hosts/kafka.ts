import type { HostEntry } from "../host-schema.js";

export default {
  host: "Kafka",
  docs: "https://kafka.js.org/docs/consuming",
  modules: ["kafkajs", "@confluentinc/kafka-javascript", "node-rdkafka"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "consumer",
      methods: ["run"],
      receiver: { any: true },
      members: ["eachMessage", "eachBatch"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "consumer",
      types: ["EachMessagePayload", "EachBatchPayload", "KafkaMessage"],
      at: [0],
    },
    { match: "valueType", runs: "perRequest", what: "consumer", types: ["EachMessageHandler", "EachBatchHandler"] },
    {
      match: "method",
      runs: "perRequest",
      what: "consumer",
      methods: ["on"],
      receiver: { madeBy: ["KafkaConsumer", "createReadStream"], types: ["KafkaConsumer"] },
      named: ["data"],
    },
  ],
} as const satisfies HostEntry;
