import type { HostEntry } from "../host-schema.js";

export default {
  host: "Twilio",
  docs: "https://www.twilio.com/docs/serverless/functions-assets/functions",
  modules: [
    "@twilio-labs/serverless-runtime-types",
    "@twilio-labs/serverless-runtime-types/**",
    "@twilio/runtime-handler",
  ],
  scopes: [
    {
      match: "export",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      exports: ["handler"],
      parameters: { names: ["context|_context", "event|_event", "callback|cb"], count: [3, 3] },
    },
    {
      match: "valueType",
      runs: "perRequest",
      each: "invocation",
      what: "function",
      types: ["ServerlessFunctionSignature"],
    },
  ],
} as const satisfies HostEntry;
