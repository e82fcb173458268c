import type { HostEntry } from "../host-schema.js";

export default {
  host: "routing-controllers",
  docs: "https://github.com/typestack/routing-controllers",
  modules: ["routing-controllers"],
  scopes: [
    {
      match: "decorator",
      runs: "perRequest",
      what: "controller method",
      decorators: ["Get", "Post", "Put", "Patch", "Delete", "All", "Head", "Method"],
    },
    {
      match: "class",
      runs: "perRequest",
      what: "middleware",
      heritage: [
        "ExpressMiddlewareInterface",
        "KoaMiddlewareInterface",
        "ExpressErrorMiddlewareInterface",
        "InterceptorInterface",
      ],
      methods: ["use", "error", "intercept"],
    },
    {
      match: "class",
      runs: "once",
      what: "controller",
      decorators: ["Controller", "JsonController"],
      methods: ["constructor"],
    },
  ],
} as const satisfies HostEntry;
