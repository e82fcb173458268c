import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

export default {
  host: "Koa",
  docs: "https://koajs.com",
  modules: ["koa", "@koa/router", "koa-router", "koa-joi-router", "koa-better-router", "koa-tree-router", "@types/koa"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "middleware",
      methods: ["use", ...VERBS, "register", "param", "verb"],
      receiver: {
        madeBy: ["default", "Router", "Koa", "Application", "router"],
        types: ["default", "Koa", "Application", "Router"],
      },
    },
    {
      match: "method",
      runs: "once",
      what: "listen callback",
      methods: ["listen"],
      receiver: { madeBy: ["default"], types: ["default"] },
      handlers: "last",
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "middleware",
      types: [
        "Context",
        "ParameterizedContext",
        "RouterContext",
        "DefaultContext",
        "ExtendableContext",
        "IRouterContext",
        "Middleware",
        "Router.RouterContext",
      ],
      at: [0, 1],
    },
    {
      match: "valueType",
      runs: "perRequest",
      what: "middleware",
      types: ["Middleware", "IMiddleware", "DefaultMiddleware", "Router.Middleware"],
    },
    {
      match: "parameters",
      runs: "perRequest",
      what: "middleware",
      needsImport: true,
      modules: ["koa", "koa-*", "@koa/**"],
      parameters: { names: ["ctx|context|_ctx|{}", "next|_next"], count: [2, 2] },
    },
  ],
} as const satisfies HostEntry;
