import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@supabase/supabase-js",
  versions: "^2",
  docs: "https://supabase.com/docs/reference/javascript/initializing",
  proof: "supabase-supabase-js.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call", throws: "without-key" },
      cost: { fresh: "memory", measured: { microseconds: 40.74, bytes: 12098 } },
      transport: "fetch",
      sharing: { unshareableOptions: ["accessToken", "global.headers"] },
      state: [
        { path: "auth.signInWithPassword", kind: "call", changes: "the signed-in user" },
        { path: "auth.signInWithIdToken", kind: "call", changes: "the signed-in user" },
        { path: "auth.signInAnonymously", kind: "call", changes: "the signed-in user" },
        { path: "auth.signUp", kind: "call", changes: "the signed-in user" },
        { path: "auth.signOut", kind: "call", changes: "the signed-in user" },
        { path: "auth.verifyOtp", kind: "call", changes: "the signed-in user" },
        { path: "auth.setSession", kind: "call", changes: "the signed-in user" },
        { path: "auth.refreshSession", kind: "call", changes: "the signed-in user" },
        { path: "auth.exchangeCodeForSession", kind: "call", changes: "the signed-in user" },
        { path: "functions.setAuth", kind: "call", changes: "the credentials" },
        { path: "realtime.setAuth", kind: "call", changes: "the credentials" },
      ],
      distinctiveMembers: ["auth.signInWithPassword", "auth.signInWithIdToken", "auth.exchangeCodeForSession"],
    },
    SupabaseClient: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "memory" },
      transport: "fetch",
      sharing: { unshareableOptions: ["accessToken", "global.headers"] },
    },
  },
} satisfies LibraryEntry;
