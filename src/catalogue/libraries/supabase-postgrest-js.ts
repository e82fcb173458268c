import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@supabase/postgrest-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/postgrest-js",
  clients: { PostgrestClient: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
