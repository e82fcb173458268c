import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@ibm-cloud/watsonx-ai",
  versions: "^1",
  docs: "https://github.com/IBM/watsonx-ai-node-sdk#readme",
  clients: {
    "WatsonXAI.newInstance": {
      construction: { via: "call", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "requests" },
      state: [{ path: "setDefaultHeaders", kind: "call", changes: "the default headers" }],
    },
  },
} satisfies LibraryEntry;
