import type { LibraryEntry } from "../schema.js";

export default {
  package: "graphql-ws",
  versions: "^6",
  docs: "https://the-guild.dev/graphql/ws/get-started",
  clients: {
    createClient: {
      via: "call",
      costs: "connections",
      owns: "its own WebSocket",
      release: ["dispose", "terminate"],
      throws: "never",
    },
  },
} satisfies LibraryEntry;
