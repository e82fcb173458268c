import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@supabase/functions-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/functions-js",
  clients: {
    FunctionsClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
