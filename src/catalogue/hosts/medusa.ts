import type { HostEntry } from "../host-schema.js";

export default {
  host: "Medusa",
  docs: "https://docs.medusajs.com/learn/fundamentals/api-routes",
  modules: ["@medusajs/framework/**", "@medusajs/framework", "@medusajs/medusa", "@medusajs/workflows-sdk"],
  scopes: [
    { match: "call", runs: "once", what: "workflow composer", callees: ["createWorkflow"], handlers: "last" },
    { match: "call", runs: "perRequest", each: "run", what: "workflow step", callees: ["createStep"] },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "handler",
      types: [
        "MedusaRequest",
        "MedusaResponse",
        "AuthenticatedMedusaRequest",
        "SubscriberArgs",
        "MedusaStoreRequest",
        "StepExecutionContext",
      ],
      at: [0, 1],
    },
  ],
} as const satisfies HostEntry;
