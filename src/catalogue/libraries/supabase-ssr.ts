import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@supabase/ssr",
  versions: "^0.12",
  docs: "https://supabase.com/docs/guides/auth/server-side/creating-a-client",
  clients: {
    createServerClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it carries the request's cookies" },
    },
    createBrowserClient: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "it is made once by itself" },
    },
  },
} satisfies LibraryEntry;
