import type { LibraryEntry } from "../schema.js";

export default {
  package: "@slack/socket-mode",
  docs: "https://docs.slack.dev/tools/node-slack-sdk/socket-mode/",
  clients: {
    SocketModeClient: {
      via: "new",
      costs: "connections",
      owns: "its own WebSocket",
      release: ["disconnect"],
      throws: "without-key",
    },
  },
} satisfies LibraryEntry;
