import type { LibraryEntry } from "../schema.js";

export default {
  package: "@optimizely/optimizely-sdk",
  versions: "^6",
  docs: "https://github.com/optimizely/javascript-sdk",
  clients: {
    createInstance: { via: "call", costs: "requests", owns: "its own copy of the flags", release: ["close"] },
  },
} satisfies LibraryEntry;
