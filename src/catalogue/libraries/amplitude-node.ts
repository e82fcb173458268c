import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@amplitude/node",
  versions: "^1",
  docs: "https://github.com/amplitude/Amplitude-Node",
  clients: { init: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
