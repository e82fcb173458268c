import type { HostEntry } from "../host-schema.js";

export default {
  host: "SQS",
  docs: "https://github.com/bbc/sqs-consumer",
  modules: ["sqs-consumer"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      callees: ["Consumer.create", "Consumer"],
      members: ["handleMessage", "handleMessageBatch"],
    },
    {
      match: "property",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      members: ["handleMessage", "handleMessageBatch"],
      beside: ["queueUrl"],
    },
  ],
} as const satisfies HostEntry;
