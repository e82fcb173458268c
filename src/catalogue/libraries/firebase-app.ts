import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "firebase",
  modules: ["firebase/app"],
  versions: "^11",
  docs: "https://github.com/firebase/firebase-js-sdk#readme",
  clients: {
    initializeServerApp: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it carries the token of the request" },
    },
  },
} satisfies LibraryEntry;
