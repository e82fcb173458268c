import type { HostEntry } from "../host-schema.js";

export default {
  host: "Next.js",
  docs: "https://next-safe-action.dev/docs/getting-started",
  modules: ["next-safe-action", "zsa"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "server action",
      methods: ["action", "stateAction", "handler"],
      receiver: {
        any: true,
        through: ["inputSchema", "schema", "metadata", "bindArgsSchemas", "createServerAction"],
        notThrough: ["command", "option", "argument"],
      },
      handlers: [0],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "server action",
      methods: ["action", "stateAction", "use"],
      receiver: { madeBy: ["createSafeActionClient"], names: ["actionClient", "*ActionClient"] },
      handlers: [0],
    },
    {
      match: "method",
      runs: "perRequest",
      what: "server action",
      modules: ["zsa"],
      methods: ["handler"],
      receiver: { madeBy: ["createServerActionProcedure", "createServerAction"] },
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
