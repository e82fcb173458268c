import type { LibraryEntry } from "../schema.js";

export default {
  package: "discord.js",
  versions: "^14",
  docs: "https://github.com/discordjs/discord.js/tree/HEAD/packages/discord.js#readme",
  clients: {
    REST: {
      via: "new",
      costs: "memory",
      owns: "timers that keep it alive for ever",
      throws: "never",
      state: [
        { path: "setToken", kind: "call", changes: "the token" },
        { path: "setAgent", kind: "call", changes: "the agent" },
      ],
    },
    WebhookClient: { via: "new", costs: "construction", release: ["destroy"] },
  },
} satisfies LibraryEntry;
