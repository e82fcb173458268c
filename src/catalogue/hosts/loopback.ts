import type { HostEntry } from "../host-schema.js";

export default {
  host: "LoopBack",
  docs: "https://loopback.io/doc/en/lb4/Controller.html",
  modules: ["@loopback/rest", "@loopback/openapi-v3", "@loopback/core"],
  scopes: [
    {
      match: "decorator",
      runs: "perRequest",
      what: "controller method",
      decorators: ["get", "post", "put", "patch", "del", "operation"],
    },
    { match: "class", runs: "perRequest", what: "controller", decorators: ["api"], methods: ["constructor"] },
    {
      match: "class",
      runs: "perRequest",
      what: "sequence",
      heritage: ["SequenceHandler", "MiddlewareSequence"],
      methods: ["handle"],
    },
    {
      match: "class",
      runs: "once",
      what: "life cycle hook",
      heritage: ["LifeCycleObserver"],
      methods: ["init", "start", "stop"],
    },
  ],
} as const satisfies HostEntry;
