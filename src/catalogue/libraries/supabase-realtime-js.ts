import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@supabase/realtime-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/realtime-js",
  clients: {
    RealtimeClient: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "connections" },
      ending: { by: ["disconnect"] },
      state: [{ path: "setAuth", kind: "call", changes: "the credentials" }],
    },
  },
} satisfies LibraryEntry;
