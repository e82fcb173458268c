import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pinia",
  versions: "^4",
  docs: "https://pinia.vuejs.org/ssr/",
  clients: {
    createPinia: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its state belongs to one user while a page is rendered" },
    },
  },
} satisfies LibraryEntry;
