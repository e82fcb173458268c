import type { HostEntry } from "../host-schema.js";

export default {
  host: "Cloud Functions",
  docs: "https://github.com/GoogleCloudPlatform/functions-framework-nodejs",
  setsEnvironment: true,
  modules: ["@google-cloud/functions-framework", "@google-cloud/functions-framework/**"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      callees: ["http", "cloudEvent", "typed"],
      handlers: "last",
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      types: [
        "HttpFunction",
        "CloudEventFunction",
        "EventFunction",
        "EventFunctionWithCallback",
        "CloudEventFunctionWithCallback",
        "TypedFunction",
      ],
    },
  ],
} as const satisfies HostEntry;
