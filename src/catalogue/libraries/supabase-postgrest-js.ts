import type { LibraryEntry } from "../schema.js";

export default {
  package: "@supabase/postgrest-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/postgrest-js",
  clients: { PostgrestClient: { via: "new", costs: "nothing", transport: "fetch" } },
} satisfies LibraryEntry;
