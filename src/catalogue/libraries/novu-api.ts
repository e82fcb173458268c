import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@novu/api",
  docs: "https://docs.novu.co/",
  clients: {
    Novu: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
