import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@prismicio/client",
  versions: "^7",
  docs: "https://github.com/prismicio/prismic-client#readme",
  clients: {
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "previews bind it to the request" },
    },
  },
} satisfies LibraryEntry;
