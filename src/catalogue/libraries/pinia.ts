import type { LibraryEntry } from "../schema.js";

export default {
  package: "pinia",
  versions: "^4",
  docs: "https://pinia.vuejs.org/ssr/",
  clients: {
    createPinia: {
      via: "call",
      costs: "construction",
      perRequest: "its state belongs to one user while a page is rendered",
    },
  },
} satisfies LibraryEntry;
