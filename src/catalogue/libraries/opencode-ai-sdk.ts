import type { LibraryEntry } from "../schema.js";

export default {
  package: "@opencode-ai/sdk",
  versions: "^1",
  docs: "https://www.npmjs.com/package/@opencode-ai/sdk",
  clients: { createOpencodeClient: { via: "call", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
