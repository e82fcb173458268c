import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@amplitude/analytics-node",
  versions: "^1",
  docs: "https://github.com/amplitude/Amplitude-TypeScript",
  clients: { createInstance: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
