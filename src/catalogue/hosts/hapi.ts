import type { HostEntry } from "../host-schema.js";

const SERVERS = {
  madeBy: ["server", "Server", "default.server"],
  types: ["Server", "Hapi.Server"],
  names: ["server", "plugin", "srv"],
} as const;

export default {
  host: "hapi",
  docs: "https://hapi.dev/api",
  modules: ["@hapi/hapi", "hapi"],
  scopes: [
    {
      match: "property",
      runs: "once",
      what: "plugin",
      members: ["register", "plugin.register"],
      parameters: { names: ["server|srv|_server"], count: [1, 2] },
    },
    {
      match: "method",
      runs: "once",
      what: "server extension",
      methods: ["ext"],
      receiver: SERVERS,
      named: ["onPreStart", "onPostStart", "onPreStop", "onPostStop"],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["route"],
      receiver: SERVERS,
      members: [
        "handler",
        "options.handler",
        "config.handler",
        "options.pre",
        "options.pre.method",
        "config.pre.method",
        "*.failAction",
        "options.validate.failAction",
      ],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "server extension",
      methods: ["ext"],
      receiver: SERVERS,
      named: [
        "onRequest",
        "onPreAuth",
        "onCredentials",
        "onPostAuth",
        "onPreHandler",
        "onPostHandler",
        "onPreResponse",
        "onPostResponse",
      ],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "authentication strategy",
      methods: ["strategy"],
      receiver: { any: true, through: ["auth"] },
      members: ["validate", "validateFunc", "verify"],
    },
    { match: "parameterType", runs: "perRequest", what: "handler", types: ["ResponseToolkit", "Request"], at: [0, 1] },
    { match: "valueType", runs: "perRequest", what: "handler", types: ["Lifecycle.Method", "HandlerDecorations"] },
  ],
} as const satisfies HostEntry;
