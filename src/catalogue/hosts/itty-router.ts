import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

export default {
  host: "itty-router",
  docs: "https://itty.dev/itty-router",
  modules: ["itty-router"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: VERBS,
      receiver: {
        madeBy: ["Router", "AutoRouter", "IttyRouter", "ThrowableRouter"],
        types: ["RouterType", "IttyRouterType"],
      },
    },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["Router", "AutoRouter"],
      members: ["before", "catch", "finally"],
    },
  ],
} as const satisfies HostEntry;
