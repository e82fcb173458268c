import type { HostEntry } from "../host-schema.js";

const CLIENT_HOOKS = [
  "hooks.beforeRequest",
  "hooks.afterResponse",
  "hooks.beforeRetry",
  "hooks.beforeError",
  "hooks.init",
  "hooks.beforeRedirect",
] as const;

/** Hooks of HTTP clients, which run with every outgoing request. */
export default {
  host: "HTTP client",
  docs: "https://axios-http.com/docs/interceptors",
  modules: ["axios", "got", "ky", "undici"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "interceptor",
      methods: ["use"],
      receiver: { any: true, through: ["interceptors"] },
    },
    { match: "call", runs: "perRequest", what: "interceptor", callees: ["interceptors.*.use"] },
    {
      match: "call",
      runs: "perRequest",
      what: "hook",
      modules: ["got", "ky"],
      callees: ["extend", "create"],
      members: CLIENT_HOOKS,
    },
  ],
} as const satisfies HostEntry;
