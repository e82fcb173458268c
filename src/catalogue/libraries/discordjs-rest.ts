import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@discordjs/rest",
  versions: "^2",
  docs: "https://github.com/discordjs/discord.js/tree/HEAD/packages/rest#readme",
  proof: "discordjs-rest.proof.test.ts",
  clients: {
    REST: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "memory" },
      state: [
        { path: "setToken", kind: "call", changes: "the token" },
        { path: "setAgent", kind: "call", changes: "the agent" },
      ],
    },
  },
} satisfies LibraryEntry;
