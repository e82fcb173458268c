import type { LibraryEntry } from "../schema.js";

export default {
  package: "@amplitude/analytics-node",
  versions: "^1",
  docs: "https://github.com/amplitude/Amplitude-TypeScript",
  clients: { createInstance: { via: "call", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
