import type { LibraryEntry } from "../schema.js";

export default {
  package: "@amplitude/node",
  versions: "^1",
  docs: "https://github.com/amplitude/Amplitude-Node",
  clients: { init: { via: "call", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
