import type { LibraryEntry } from "../schema.js";

export default {
  package: "@opencode-ai/sdk",
  versions: "^1",
  docs: "https://opencode.ai/docs/sdk/",
  clients: { createOpencodeClient: { via: "call", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
