import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

const APPS = { madeBy: ["Elysia", "default"], types: ["Elysia", "default"] } as const;

export default {
  host: "Elysia",
  docs: "https://elysiajs.com/essential/life-cycle",
  modules: ["elysia"],
  scopes: [
    {
      match: "method",
      runs: "once",
      what: "plugin",
      methods: ["group", "onStart", "onStop", "decorate", "state", "use", "macro"],
      receiver: APPS,
      passes: ["Elysia"],
    },
    { match: "method", runs: "once", what: "listen callback", methods: ["listen"], receiver: APPS, handlers: "last" },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: [
        ...VERBS,
        "ws",
        "route",
        "onRequest",
        "onBeforeHandle",
        "onAfterHandle",
        "onTransform",
        "onParse",
        "onError",
        "onAfterResponse",
        "derive",
        "resolve",
        "mapResponse",
        "mapDerive",
        "mapResolve",
        "guard",
      ],
      receiver: APPS,
      handlers: "all",
      members: [
        "beforeHandle",
        "afterHandle",
        "transform",
        "error",
        "message",
        "open",
        "close",
        "upgrade",
        "handler",
        "derive",
        "resolve",
        "parse",
        "mapResponse",
      ],
    },
  ],
} as const satisfies HostEntry;
