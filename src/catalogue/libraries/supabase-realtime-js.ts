import type { LibraryEntry } from "../schema.js";

export default {
  package: "@supabase/realtime-js",
  versions: "^2",
  docs: "https://github.com/supabase/supabase-js/tree/master/packages/core/realtime-js",
  clients: {
    RealtimeClient: {
      via: "new",
      costs: "connections",
      owns: "its own WebSocket",
      release: ["disconnect"],
      throws: "without-key",
      state: [{ path: "setAuth", kind: "call", changes: "the credentials" }],
    },
  },
} satisfies LibraryEntry;
