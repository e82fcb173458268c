import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

const APPS = { madeBy: ["default", "createServer", "App", "Router"], types: ["Server", "App", "Polka"] } as const;

export default {
  host: "Connect",
  docs: "https://github.com/senchalabs/connect",
  modules: ["connect", "polka", "@tinyhttp/app", "restify", "restana", "hyper-express", "next-connect"],
  scopes: [
    { match: "method", runs: "once", what: "listen callback", methods: ["listen"], receiver: APPS, handlers: "last" },
    { match: "method", runs: "perRequest", what: "handler", methods: [...VERBS, "use", "pre", "opts"], receiver: APPS },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: VERBS,
      receiver: { madeBy: ["createRouter", "nc"] },
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "handler",
      types: ["IncomingMessage", "NextHandleFunction"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
