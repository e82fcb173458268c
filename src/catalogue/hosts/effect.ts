import type { HostEntry } from "../host-schema.js";

export default {
  host: "Effect",
  docs: "https://effect.website/docs/requirements-management/layers/",
  modules: ["effect", "effect/**", "@effect/**"],
  scopes: [
    {
      match: "call",
      runs: "once",
      what: "layer",
      callees: [
        "Layer.*",
        "ManagedRuntime.make",
        "Effect.Service",
        "Effect.acquireRelease",
        "effect",
        "scoped",
        "succeed",
        "sync",
      ],
    },
    {
      match: "call",
      runs: "inherits",
      what: "effect",
      callees: ["Effect.*", "gen", "tryPromise", "promise", "try", "*.*"],
    },
  ],
} as const satisfies HostEntry;
