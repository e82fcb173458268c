import type { LibraryEntry } from "../schema.js";

export default {
  package: "@ibm-cloud/watsonx-ai",
  versions: "^1",
  docs: "https://github.com/IBM/watsonx-ai-node-sdk#readme",
  clients: {
    "WatsonXAI.newInstance": {
      via: "call",
      costs: "requests",
      owns: "its own access token",
      throws: "without-key",
      readsEnvironment: true,
      state: [{ path: "setDefaultHeaders", kind: "call", changes: "the default headers" }],
    },
  },
} satisfies LibraryEntry;
