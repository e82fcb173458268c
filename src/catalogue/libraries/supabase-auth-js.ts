import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const goTrueClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it holds the session of one user" },
} satisfies ClientEntry;

export default {
  package: "@supabase/auth-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/auth-js",
  clients: { GoTrueClient: goTrueClient, AuthClient: goTrueClient },
} satisfies LibraryEntry;
