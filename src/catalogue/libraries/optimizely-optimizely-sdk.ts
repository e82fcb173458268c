import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@optimizely/optimizely-sdk",
  versions: "^6",
  docs: "https://github.com/optimizely/javascript-sdk",
  clients: {
    createInstance: { construction: { via: "call" }, cost: { fresh: "requests" }, ending: { by: ["close"] } },
  },
} satisfies LibraryEntry;
