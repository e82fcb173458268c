import type { HostEntry } from "../host-schema.js";

export default {
  host: "Probot",
  docs: "https://probot.github.io/docs/webhooks/",
  modules: ["probot", "@octokit/webhooks", "@octokit/app", "octokit"],
  scopes: [
    { match: "parameterType", runs: "once", what: "application", types: ["Probot"], at: [0], passes: ["Probot"] },
    {
      match: "method",
      runs: "perRequest",
      each: "event",
      what: "webhook handler",
      methods: ["on", "onAny", "onError"],
      receiver: { types: ["Probot", "Webhooks"], madeBy: ["Webhooks", "App", "Probot"] },
      handlers: "last",
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "event",
      what: "webhook handler",
      modules: ["probot"],
      types: ["Context"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
