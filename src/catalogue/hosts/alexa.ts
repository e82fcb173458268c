import type { HostEntry } from "../host-schema.js";

export default {
  host: "Alexa",
  docs: "https://developer.amazon.com/en-US/docs/alexa/alexa-skills-kit-sdk-for-nodejs/handle-requests.html",
  modules: ["ask-sdk-core", "ask-sdk", "ask-sdk-model"],
  scopes: [
    {
      match: "property",
      runs: "perRequest",
      what: "handler",
      members: ["handle", "canHandle"],
      beside: ["canHandle", "handle"],
    },
    {
      match: "class",
      runs: "perRequest",
      what: "handler",
      heritage: ["RequestHandler", "ErrorHandler", "RequestInterceptor"],
      methods: ["handle", "canHandle", "process"],
    },
    { match: "parameterType", runs: "perRequest", what: "handler", types: ["HandlerInput"], at: [0] },
  ],
} as const satisfies HostEntry;
