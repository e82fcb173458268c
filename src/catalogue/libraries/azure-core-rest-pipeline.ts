import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/core-rest-pipeline",
  versions: "^1",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/core/core-rest-pipeline/README.md",
  proof: "azure-core-rest-pipeline.proof.test.ts",
  clients: {
    createDefaultHttpClient: {
      via: "call",
      costs: "connections",
      owns: "its own agents",
      construction: { microseconds: 0.08, bytes: 323 },
      throws: "never",
    },
    createPipelineFromOptions: {
      via: "call",
      costs: "construction",
      throws: "never",
      state: [{ path: "addPolicy", kind: "call", changes: "the policies", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
