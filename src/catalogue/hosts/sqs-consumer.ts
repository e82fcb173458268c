import type { HostEntry } from "../host-schema.js";

export default {
  host: "SQS",
  docs: "https://github.com/bbc/sqs-consumer",
  modules: ["sqs-consumer"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "consumer",
      callees: ["Consumer.create", "Consumer"],
      members: ["handleMessage", "handleMessageBatch"],
    },
    {
      match: "property",
      runs: "perRequest",
      what: "consumer",
      members: ["handleMessage", "handleMessageBatch"],
      beside: ["queueUrl"],
    },
  ],
} as const satisfies HostEntry;
