import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@slack/socket-mode",
  docs: "https://docs.slack.dev/tools/node-slack-sdk/socket-mode/",
  clients: {
    SocketModeClient: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "connections" },
      ending: { by: ["disconnect"] },
    },
  },
} satisfies LibraryEntry;
