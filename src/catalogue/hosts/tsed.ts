import type { HostEntry } from "../host-schema.js";

export default {
  host: "Ts.ED",
  docs: "https://tsed.dev/docs/controllers.html",
  modules: [
    "@tsed/common",
    "@tsed/schema",
    "@tsed/platform-http",
    "@tsed/di",
    "@overnightjs/core",
    "@foal/core",
    "@decorators/express",
  ],
  scopes: [
    {
      match: "decorator",
      runs: "perRequest",
      what: "controller method",
      decorators: ["Get", "Post", "Put", "Patch", "Delete", "All", "Head", "Options", "Operation"],
    },
    { match: "class", runs: "perRequest", what: "middleware", heritage: ["MiddlewareMethods"], methods: ["use"] },
    {
      match: "class",
      runs: "once",
      what: "controller",
      decorators: ["Controller", "Injectable", "Service", "Configuration"],
      methods: ["constructor", "$onInit", "$onReady", "$beforeRoutesInit", "$onDestroy"],
    },
  ],
} as const satisfies HostEntry;
