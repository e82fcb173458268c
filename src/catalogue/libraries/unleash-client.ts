import type { LibraryEntry } from "../schema.js";

export default {
  package: "unleash-client",
  versions: "^6",
  docs: "https://github.com/Unleash/unleash-node-sdk",
  clients: {
    Unleash: { via: "new", costs: "requests", owns: "its own copy of the flags", release: ["destroy"] },
    initialize: { via: "call", costs: "requests", owns: "its own copy of the flags", release: ["destroy"] },
  },
} satisfies LibraryEntry;
