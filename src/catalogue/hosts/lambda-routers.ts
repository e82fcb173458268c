import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

export default {
  host: "Lambda",
  docs: "https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/",
  modules: [
    "@aws-lambda-powertools/event-handler",
    "@aws-lambda-powertools/event-handler/**",
    "lambda-api",
    "claudia-api-builder",
  ],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: [
        ...VERBS,
        "route",
        "use",
        "resolver",
        "onQuery",
        "onMutation",
        "onPublish",
        "onSubscribe",
        "tool",
        "errorHandler",
        "notFound",
        "batchResolver",
      ],
      receiver: {
        madeBy: [
          "default",
          "Router",
          "AppSyncGraphQLResolver",
          "AppSyncEventsResolver",
          "BedrockAgentFunctionResolver",
        ],
        types: ["API", "Router"],
      },
    },
  ],
} as const satisfies HostEntry;
