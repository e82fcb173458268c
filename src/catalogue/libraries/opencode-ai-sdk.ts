import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@opencode-ai/sdk",
  versions: "^1",
  docs: "https://opencode.ai/docs/sdk/",
  clients: {
    createOpencodeClient: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
