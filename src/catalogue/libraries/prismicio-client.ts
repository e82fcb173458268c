import type { LibraryEntry } from "../schema.js";

export default {
  package: "@prismicio/client",
  versions: "^7",
  docs: "https://github.com/prismicio/prismic-client#readme",
  clients: {
    createClient: {
      via: "call",
      costs: "construction",
      perRequest: "previews bind it to the request",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
