import type { HostEntry } from "../host-schema.js";

export default {
  host: "Inversify",
  docs: "https://inversify.io/docs/introduction/getting-started/",
  modules: ["inversify-express-utils", "@inversifyjs/http-core", "inversify"],
  scopes: [
    {
      match: "decorator",
      runs: "perRequest",
      what: "controller method",
      decorators: [
        "httpGet",
        "httpPost",
        "httpPut",
        "httpPatch",
        "httpDelete",
        "httpHead",
        "httpMethod",
        "all",
        "Get",
        "Post",
        "Put",
        "Patch",
        "Delete",
      ],
    },
    {
      match: "class",
      runs: "perRequest",
      what: "controller",
      modules: ["inversify-express-utils"],
      decorators: ["controller"],
      methods: ["constructor"],
    },
    { match: "class", runs: "perRequest", what: "middleware", heritage: ["BaseMiddleware"], methods: ["handler"] },
    {
      match: "method",
      runs: "once",
      what: "binding",
      methods: ["toDynamicValue", "toFactory", "toResolvedValue"],
      receiver: { any: true, through: ["bind", "rebind"] },
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
