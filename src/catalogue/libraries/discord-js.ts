import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "discord.js",
  versions: "^14",
  docs: "https://github.com/discordjs/discord.js/tree/HEAD/packages/discord.js#readme",
  clients: {
    REST: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "memory" },
      state: [
        { path: "setToken", kind: "call", changes: "the token" },
        { path: "setAgent", kind: "call", changes: "the agent" },
      ],
    },
    WebhookClient: { construction: { via: "new" }, cost: { fresh: "construction" }, ending: { by: ["destroy"] } },
  },
} satisfies LibraryEntry;
