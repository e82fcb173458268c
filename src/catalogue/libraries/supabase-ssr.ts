import type { LibraryEntry } from "../schema.js";

export default {
  package: "@supabase/ssr",
  versions: "^0.12",
  docs: "https://supabase.com/docs/guides/auth/server-side/creating-a-client",
  clients: {
    createServerClient: { via: "call", costs: "construction", perRequest: "it carries the request's cookies" },
    createBrowserClient: { via: "call", costs: "nothing", perRequest: "it is made once by itself" },
  },
} satisfies LibraryEntry;
