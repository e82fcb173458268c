import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "phoenix",
  versions: "^1",
  docs: "https://github.com/phoenixframework/phoenix#readme",
  clients: {
    Socket: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["disconnect"] },
    },
  },
} satisfies LibraryEntry;
