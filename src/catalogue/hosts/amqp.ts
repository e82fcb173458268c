import type { HostEntry } from "../host-schema.js";

export default {
  host: "RabbitMQ",
  docs: "https://amqp-node.github.io/amqplib/channel_api.html#channel_consume",
  modules: ["amqplib", "amqplib/**", "amqp-connection-manager", "rascal"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["consume"],
      receiver: {
        types: ["Channel", "ConfirmChannel", "ChannelWrapper"],
        madeBy: ["connect", "default.connect"],
        names: ["channel", "*Channel", "ch", "chan", "rabbit*", "broker"],
      },
      handlers: [1],
    },
    { match: "property", runs: "inherits", what: "channel set-up", needsImport: true, members: ["setup"] },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      types: ["ConsumeMessage", "Message"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
