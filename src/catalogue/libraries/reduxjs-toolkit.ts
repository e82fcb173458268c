import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@reduxjs/toolkit",
  versions: "^2",
  docs: "https://redux.js.org/usage/server-rendering",
  clients: {
    configureStore: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its state belongs to one user while a page is rendered" },
    },
  },
} satisfies LibraryEntry;
