import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pubnub",
  versions: "^11",
  docs: "https://github.com/pubnub/javascript#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      ending: { by: ["destroy", "stop"] },
      state: [
        { path: "setToken", kind: "call", changes: "the token" },
        { path: "setAuthKey", kind: "call", changes: "the key" },
        { path: "setUserId", kind: "call", changes: "the user" },
      ],
    },
  },
} satisfies LibraryEntry;
