import type { HostEntry } from "../host-schema.js";
import { ROUTER_NAMES, VERBS } from "../vocabulary/host-words.js";

/** Shapes that most web frameworks share, for files in which nothing tells the framework. */
export default {
  host: "HTTP",
  docs: "https://expressjs.com/en/5x/api.html",
  shared: true,
  modules: ["express"],
  scopes: [
    {
      match: "method",
      runs: "once",
      what: "listen callback",
      methods: ["listen"],
      receiver: { names: ROUTER_NAMES },
      handlers: "last",
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: VERBS,
      receiver: { names: ROUTER_NAMES },
      first: "path",
      count: [2, 99],
      members: ["handler", "preHandler", "onRequest", "preValidation", "beforeHandle"],
      handlers: "all",
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: VERBS,
      receiver: { names: ROUTER_NAMES, through: ["route"] },
    },
    {
      match: "method",
      runs: "perRequest",
      what: "middleware",
      methods: ["use"],
      receiver: { names: ROUTER_NAMES },
      parameters: { names: ["req|request|_req|_request|_", "res|response|_res|_response|_"], count: [2, 3] },
    },
    {
      match: "property",
      runs: "perRequest",
      what: "handler",
      members: ["handler"],
      beside: ["path", "method"],
    },
    {
      match: "parameters",
      runs: "perRequest",
      what: "handler",
      parameters: { names: ["req|request|_req|_request|_", "res|response|_res"], count: [2, 2] },
    },
    {
      match: "parameters",
      runs: "perRequest",
      what: "handler",
      parameters: {
        names: ["req|request|_req|_request|_", "res|response|_res|_response|_", "next|_next|done"],
        count: [3, 3],
      },
    },
    {
      match: "parameters",
      runs: "perRequest",
      what: "error handler",
      parameters: {
        names: ["err|error|e|_err", "req|request|_req", "res|response|_res", "next|_next|_"],
        count: [4, 4],
      },
    },
    {
      match: "parameters",
      runs: "perRequest",
      what: "handler",
      parameters: { names: ["req|request|_req|_request", "reply|_reply|h|_h|toolkit"], count: [2, 2] },
    },
  ],
} as const satisfies HostEntry;
