import type { HostEntry } from "../host-schema.js";

export default {
  host: "Slack",
  docs: "https://tools.slack.dev/bolt-js/",
  modules: [
    "@slack/bolt",
    "@slack/events-api",
    "@slack/interactive-messages",
    "slack-edge",
    "slack-cloudflare-workers",
  ],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "listener",
      methods: [
        "message",
        "event",
        "command",
        "action",
        "view",
        "shortcut",
        "options",
        "function",
        "step",
        "use",
        "error",
        "assistant",
        "customRoute",
      ],
      receiver: { madeBy: ["App", "default.App", "SlackApp"], types: ["App", "default", "SlackApp"] },
    },
    {
      match: "method",
      runs: "perRequest",
      what: "listener",
      methods: ["command"],
      receiver: { names: ["app", "slackApp", "bolt*", "slack"] },
      first: "path",
      handlers: "all",
    },
    {
      match: "call",
      runs: "perRequest",
      what: "assistant",
      callees: ["Assistant"],
      members: ["threadStarted", "threadContextChanged", "userMessage"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "listener",
      types: ["Slack*MiddlewareArgs", "AllMiddlewareArgs"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
