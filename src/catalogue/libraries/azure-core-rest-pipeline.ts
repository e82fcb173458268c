import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/core-rest-pipeline",
  versions: "^1",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/core/core-rest-pipeline/README.md",
  proof: "azure-core-rest-pipeline.proof.test.ts",
  clients: {
    createDefaultHttpClient: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections", measured: { microseconds: 0.08, bytes: 323 } },
    },
    createPipelineFromOptions: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      state: [{ path: "addPolicy", kind: "call", changes: "the policies", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
