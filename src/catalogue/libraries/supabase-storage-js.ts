import type { LibraryEntry } from "../schema.js";

export default {
  package: "@supabase/storage-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/storage-js",
  clients: {
    StorageClient: {
      via: "new",
      costs: "construction",
      perRequest: "it holds the token of one user",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
