import type { HostEntry } from "../host-schema.js";

export default {
  host: "Redis",
  docs: "https://redis.io/docs/latest/develop/clients/nodejs/",
  modules: ["redis", "ioredis", "@redis/client"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "subscription",
      methods: ["subscribe", "pSubscribe", "sSubscribe"],
      receiver: {
        madeBy: ["createClient", "default", "Redis"],
        types: ["RedisClientType", "default", "Redis"],
        names: ["sub", "subscriber", "redis*", "*Subscriber"],
      },
      handlers: [1],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["on"],
      receiver: { any: true },
      named: ["pmessage", "messageBuffer", "pmessageBuffer"],
    },
  ],
} as const satisfies HostEntry;
