import type { HostEntry } from "../host-schema.js";

export default {
  host: "NATS",
  docs: "https://github.com/nats-io/nats.js",
  modules: ["nats", "nats.ws", "@nats-io/**"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "subscription",
      methods: ["subscribe", "consume", "addEndpoint"],
      receiver: {
        madeBy: ["connect"],
        types: ["NatsConnection", "Consumer", "JetStreamClient"],
        names: ["nc", "nats*"],
      },
      members: ["callback", "handler"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "subscription",
      types: ["Msg", "JsMsg", "ServiceMsg"],
      at: [0, 1],
    },
  ],
} as const satisfies HostEntry;
