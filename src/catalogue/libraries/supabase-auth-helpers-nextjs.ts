import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createRouteHandlerClient = {
  versions: "<0.11",
  construction: { via: "call" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it carries the request's cookies" },
} satisfies ClientEntry;

export default {
  package: "@supabase/auth-helpers-nextjs",
  versions: ">=0.10 <0.16",
  docs: "https://github.com/supabase/ssr#readme",
  clients: {
    createServerClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it carries the request's cookies" },
    },
    createRouteHandlerClient,
    createServerComponentClient: createRouteHandlerClient,
    createServerActionClient: createRouteHandlerClient,
    createMiddlewareClient: createRouteHandlerClient,
    createPagesServerClient: createRouteHandlerClient,
  },
} satisfies LibraryEntry;
