import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createStore = {
  construction: { via: "call" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "its state belongs to one user while a page is rendered" },
} satisfies ClientEntry;

export default {
  package: "zustand",
  modules: ["zustand", "zustand/vanilla"],
  versions: "^5",
  docs: "https://zustand.docs.pmnd.rs/guides/nextjs",
  clients: { createStore, create: createStore },
} satisfies LibraryEntry;
