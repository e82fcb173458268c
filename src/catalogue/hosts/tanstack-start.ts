import type { HostEntry } from "../host-schema.js";

const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "ANY"] as const;

export default {
  host: "TanStack Start",
  docs: "https://tanstack.com/start/latest/docs/framework/react/guide/server-functions",
  modules: [
    "@tanstack/react-start",
    "@tanstack/solid-start",
    "@tanstack/start",
    "@tanstack/*-start",
    "@tanstack/*-start/**",
    "@tanstack/*-router",
    "@tanstack/start/**",
  ],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "server function",
      methods: ["handler", "server", "methods"],
      receiver: {
        madeBy: [
          "createServerFn",
          "createMiddleware",
          "createServerFileRoute",
          "createAPIFileRoute",
          "createServerRoute",
        ],
      },
      handlers: [0],
      members: VERBS,
    },
    {
      match: "property",
      runs: "perRequest",
      what: "handler",
      members: [
        "server.handlers.GET",
        "server.handlers.POST",
        "server.handlers.PUT",
        "server.handlers.PATCH",
        "server.handlers.DELETE",
        "server.handlers.ANY",
      ],
    },
    {
      match: "property",
      runs: "perRequest",
      what: "route loader",
      needsImport: true,
      members: ["loader", "beforeLoad"],
    },
  ],
} as const satisfies HostEntry;
