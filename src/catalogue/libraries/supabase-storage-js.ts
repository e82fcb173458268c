import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@supabase/storage-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/storage-js",
  clients: {
    StorageClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
