import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "minipass-fetch",
  docs: "https://github.com/npm/minipass-fetch#options",
  requests: {
    default: {
      options: [1],
      address: { argument: 0 },
      agents: { agent: "any" },
      headers: "headers",
      keepsNone: { option: "agent", code: "agent: new https.Agent({ keepAlive: true })" },
    },
  },
} satisfies LibraryEntry;
