import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "unleash-client",
  versions: "^6",
  docs: "https://github.com/Unleash/unleash-node-sdk",
  clients: {
    Unleash: { construction: { via: "new" }, cost: { fresh: "requests" }, ending: { by: ["destroy"] } },
    initialize: { construction: { via: "call" }, cost: { fresh: "requests" }, ending: { by: ["destroy"] } },
  },
} satisfies LibraryEntry;
