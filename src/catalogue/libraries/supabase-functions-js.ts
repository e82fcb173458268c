import type { LibraryEntry } from "../schema.js";

export default {
  package: "@supabase/functions-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/functions-js",
  clients: {
    FunctionsClient: {
      via: "new",
      costs: "construction",
      perRequest: "it holds the token of one user",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
