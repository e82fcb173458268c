import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

const APPLICATIONS = {
  madeBy: ["default", "Router", "express"],
  types: ["Application", "Express", "Router", "IRouter", "core.Express"],
} as const;

export default {
  host: "Express",
  docs: "https://expressjs.com/en/5x/api.html",
  modules: [
    "express",
    "express-serve-static-core",
    "router",
    "express-promise-router",
    "ultimate-express",
    "express-ws",
    "@types/express",
  ],
  scopes: [
    {
      match: "method",
      runs: "once",
      what: "listen callback",
      methods: ["listen"],
      receiver: APPLICATIONS,
      handlers: "last",
    },
    { match: "method", runs: "perRequest", what: "handler", methods: VERBS, receiver: APPLICATIONS, count: [2, 99] },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: VERBS,
      receiver: { ...APPLICATIONS, through: ["route"] },
    },
    {
      match: "method",
      runs: "perRequest",
      what: "middleware",
      methods: ["use"],
      receiver: APPLICATIONS,
      parameters: { count: [2, 4] },
    },
    {
      match: "method",
      runs: "perRequest",
      what: "parameter handler",
      methods: ["param"],
      receiver: APPLICATIONS,
      handlers: [1],
    },
    {
      match: "method",
      runs: "perRequest",
      each: "connection",
      what: "WebSocket handler",
      methods: ["ws"],
      receiver: APPLICATIONS,
      first: "path",
      handlers: "last",
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "handler",
      types: ["Request", "Response", "NextFunction"],
      at: [0, 1, 2],
    },
    {
      match: "valueType",
      runs: "perRequest",
      what: "handler",
      types: ["RequestHandler", "ErrorRequestHandler", "RequestParamHandler", "Handler"],
    },
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      modules: ["express-async-handler", "express-asyncify"],
      callees: ["default"],
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
